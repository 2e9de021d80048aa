package org.alongside.conversations.voting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.alongside.conversations.ConversationId;
import org.alongside.people.Person;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A conversation that is open or was. */
@Controller
class LandingController {

  private final Screens screens;
  private final Voters voters;
  private final Clock clock;

  LandingController(Screens screens, Voters voters, Clock clock) {
    this.screens = screens;
    this.voters = voters;
    this.clock = clock;
  }

  @GetMapping("/{org}/conversations/{conversation}")
  @Allowed(Who.ANYONE)
  Page show(
      @PathVariable ConversationId conversation,
      Optional<Person> person,
      HttpServletRequest request,
      Frame frame) {
    var about = screens.opened(conversation);
    var turn = screens.turn(about, voters.holder(conversation, person, request));
    return new LandingPage(
        Screens.path(conversation),
        about.question(),
        about.lead(),
        about.takesVotes(LocalDate.now(clock)),
        about.until() == null ? "" : frame.words().weekday(about.until()),
        turn.votes(),
        turn.left());
  }
}
