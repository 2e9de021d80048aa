package org.alongside.conversations.voting.web;

import jakarta.servlet.http.HttpServletRequest;
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
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody reads what they have said. */
@Controller
class MyVotesController {

  private final Screens screens;
  private final Voters voters;
  private final MyVotes votes;

  MyVotesController(Screens screens, Voters voters, MyVotes votes) {
    this.screens = screens;
    this.voters = voters;
    this.votes = votes;
  }

  @GetMapping("/{org}/conversations/{conversation}/mine")
  @Allowed(Who.ANYONE)
  Page show(
      @PathVariable ConversationId conversation,
      @RequestParam(defaultValue = "") String told,
      Optional<Person> person,
      HttpServletRequest request,
      Frame frame) {
    var about = screens.opened(conversation);
    var holder = voters.holder(conversation, person, request);
    if (holder.isEmpty()) return screens.how(about, false);
    return votes.page(about, holder.get(), told.equals("added"), frame);
  }
}
