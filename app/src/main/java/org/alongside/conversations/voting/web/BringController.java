package org.alongside.conversations.voting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.conversations.Conversation;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.voting.Ballot;
import org.alongside.conversations.voting.Holder;
import org.alongside.conversations.voting.Voting;
import org.alongside.people.Person;
import org.alongside.platform.Experience;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.limits.Limited;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Invalid;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which kind of experience somebody brings: asked once, and never again unless they want. */
@Controller
class BringController {

  private final Screens screens;
  private final Voters voters;
  private final Voting voting;
  private final Clock clock;

  BringController(Screens screens, Voters voters, Voting voting, Clock clock) {
    this.screens = screens;
    this.voters = voters;
    this.voting = voting;
    this.clock = clock;
  }

  @GetMapping("/{org}/conversations/{conversation}/experience")
  @Allowed(Who.ANYONE)
  Object edit(
      @PathVariable ConversationId conversation,
      Optional<Person> person,
      HttpServletRequest request) {
    var about = screens.opened(conversation);
    var holder = voters.holder(conversation, person, request);
    if (holder.isEmpty()) return screens.how(about, false);
    return page(about, said(about, holder.get()), Problems.none());
  }

  @PostMapping("/{org}/conversations/{conversation}/experience")
  @Allowed(Who.ANYONE)
  @Limited(aMinute = 6_000)
  Object update(
      @PathVariable ConversationId conversation,
      @RequestParam(defaultValue = "") String experience,
      Optional<Person> person,
      HttpServletRequest request,
      Frame frame) {
    var about = screens.opened(conversation);
    var holder = voters.holder(conversation, person, request);
    if (holder.isEmpty()) return screens.how(about, true);
    var said =
        Stream.of(Experience.values()).filter(one -> one.name().equals(experience)).findFirst();
    if (said.isEmpty())
      return new Invalid(
          page(about, "", Problems.none().add("experience", "voting.experience-needed")));
    var ballot = voting.ballot(conversation, holder.get(), clock.instant());
    voting.bring(ballot.id(), said.get());
    return Onward.to(frame.to(Screens.path(conversation) + "/vote#statement"));
  }

  private String said(Conversation about, Holder holder) {
    return voting
        .find(about.id(), holder)
        .map(Ballot::experience)
        .filter(experience -> experience != Experience.UNSAID)
        .map(Experience::name)
        .orElse("");
  }

  private static BringPage page(Conversation about, String value, Problems problems) {
    return new BringPage(Screens.path(about.id()), value, problems);
  }
}
