package org.alongside.conversations.voting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.voting.Holder;
import org.alongside.conversations.voting.Voting;
import org.alongside.people.Person;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.limits.Limited;
import org.alongside.platform.pages.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * A private link is one ballot, on as many devices as it is opened on. Looking begins nothing: mail
 * programs look at links by themselves.
 */
@Controller
public class PrivateLinkController {

  private final Screens screens;
  private final Voters voters;
  private final Voting voting;
  private final Clock clock;

  PrivateLinkController(Screens screens, Voters voters, Voting voting, Clock clock) {
    this.screens = screens;
    this.voters = voters;
    this.voting = voting;
    this.clock = clock;
  }

  @GetMapping("/{org}/conversations/{conversation}/with/{secret}")
  @Allowed(Who.ANYONE)
  @Limited(aMinute = 600)
  @Transactional(readOnly = true)
  public Object show(
      @PathVariable ConversationId conversation,
      @PathVariable String secret,
      Optional<Person> person,
      HttpServletResponse response) {
    response.setHeader("Referrer-Policy", "no-referrer");
    var about = screens.opened(conversation);
    var holder = new Holder.ByLink(secret);
    if (!known(conversation, holder)) throw new Refusal("conversations.link-unknown");
    if (!about.takesVotes(LocalDate.now(clock)))
      return screens.closed(about, Optional.of(holder), false);
    var turn = screens.turn(about, Optional.of(holder));
    return new PrivateLinkPage(
        Screens.path(conversation),
        secret,
        about.question(),
        about.lead(),
        turn.votes(),
        turn.left(),
        person.map(Person::name).orElse(""));
  }

  @PostMapping("/{org}/conversations/{conversation}/with/{secret}")
  @Allowed(Who.ANYONE)
  @Limited(aMinute = 600)
  @Transactional
  public Object create(
      @PathVariable ConversationId conversation,
      @PathVariable String secret,
      Optional<Person> person,
      HttpServletRequest request,
      HttpServletResponse response,
      Frame frame) {
    var about = screens.opened(conversation);
    if (person.isEmpty() && about.takesVotes(LocalDate.now(clock))) {
      voting.ballot(conversation, new Holder.ByLink(secret), clock.instant());
      voters.keep(conversation, secret, frame, request, response);
    }
    return Onward.to(frame.to(Screens.path(conversation) + "/vote#statement"));
  }

  /** For a device that others use too. The ballot stays, and the link leads back to it. */
  @PostMapping("/{org}/conversations/{conversation}/forget")
  @Allowed(Who.ANYONE)
  @Limited(aMinute = 60)
  Object remove(
      @PathVariable ConversationId conversation,
      HttpServletRequest request,
      HttpServletResponse response,
      Frame frame) {
    screens.opened(conversation);
    voters.forget(conversation, frame, request, response);
    return Onward.to(frame.to(Screens.path(conversation)));
  }

  private boolean known(ConversationId conversation, Holder.ByLink holder) {
    return voting.leads(conversation, holder.secret())
        || voting.find(conversation, holder).isPresent();
  }
}
