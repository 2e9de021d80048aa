package org.alongside.conversations.voting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.conversations.Conversation;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.Statement;
import org.alongside.conversations.StatementId;
import org.alongside.conversations.StatementState;
import org.alongside.conversations.voting.Ballot;
import org.alongside.conversations.voting.Counted;
import org.alongside.conversations.voting.Vote;
import org.alongside.conversations.voting.Voting;
import org.alongside.people.Person;
import org.alongside.platform.Experience;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.limits.Limited;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Invalid;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * One statement at a time. A request is one transaction, which ends before anything is shown: a
 * hall that votes at once shares few connections.
 */
@Controller
public class VoteController {

  static final String MINE = "mine";

  // Moves focus to the heading of the page that follows.
  private static final String STATEMENT = "#statement";

  private static final int ASKED_AFTER = 3;

  private final Screens screens;
  private final Voting voting;
  private final Clock clock;

  VoteController(Screens screens, Voting voting, Clock clock) {
    this.screens = screens;
    this.voting = voting;
    this.clock = clock;
  }

  @GetMapping("/{org}/conversations/{conversation}/vote")
  @Allowed(Who.ANYONE)
  @Transactional(readOnly = true)
  public Object blank(
      @PathVariable ConversationId conversation,
      @RequestParam Optional<StatementId> statement,
      @RequestParam(defaultValue = "") String back,
      Optional<Person> person,
      HttpServletRequest request,
      Frame frame) {
    var about = screens.opened(conversation);
    var holder = Voters.claimed(person, request);
    if (!takesVotes(about)) return screens.closed(about, holder, false);
    var turn = screens.turn(about, holder);
    if (!turn.begun() && person.isEmpty()) return screens.how(about, false);
    if (statement.isEmpty()) return screens.next(about, turn, frame.lang());
    var asked = shown(about, statement.get());
    if (!asked.in()) return screens.gone(about, asked, frame.lang());
    return screens.again(
        about, asked, holder.orElseThrow(), known(back), frame.lang(), Problems.none());
  }

  // A whole hall behind one address votes at the same time.
  @PostMapping("/{org}/conversations/{conversation}/vote")
  @Allowed(Who.ANYONE)
  @Limited(aMinute = 6_000)
  @Transactional
  public Object create(
      @PathVariable ConversationId conversation,
      @RequestParam StatementId statement,
      @RequestParam(defaultValue = "") String vote,
      @RequestParam(defaultValue = "") String matters,
      @RequestParam(defaultValue = "") String back,
      Optional<Person> person,
      HttpServletRequest request,
      Frame frame) {
    var about = screens.opened(conversation);
    var holder = Voters.claimed(person, request);
    if (!takesVotes(about)) return screens.closed(about, holder, true);
    var begun = holder.flatMap(one -> voting.find(conversation, one));
    if (holder.isEmpty() || begun.isEmpty() && person.isEmpty()) return screens.how(about, true);
    var asked = shown(about, statement);
    if (!asked.in()) return screens.gone(about, asked, frame.lang());
    var answer = Stream.of(Vote.values()).filter(one -> one.name().equals(vote)).findFirst();
    if (answer.isEmpty()) {
      var problems = Problems.none().add("vote", "voting.vote-needed");
      return new Invalid(
          screens.again(about, asked, holder.get(), known(back), frame.lang(), problems));
    }
    var at = clock.instant();
    var ballot = begun.orElseGet(() -> voting.ballot(conversation, holder.get(), at));
    var counted = voting.vote(ballot.id(), statement, answer.get(), !matters.isEmpty(), at);
    return Onward.to(frame.to(Screens.path(conversation) + after(ballot, counted, back)));
  }

  private static String after(Ballot ballot, Counted counted, String back) {
    if (back.equals(MINE)) return "/mine";
    boolean ask =
        counted.first()
            && counted.votes() == ASKED_AFTER
            && ballot.experience() == Experience.UNSAID;
    return ask ? "/experience" : "/vote" + STATEMENT;
  }

  // What waits has been read by nobody but who said it, so it isn’t shown by its address either.
  private Statement shown(Conversation about, StatementId id) {
    var statement = screens.statement(about, id);
    if (statement.state() == StatementState.WAITING) throw new NotFound(id);
    return statement;
  }

  private boolean takesVotes(Conversation about) {
    return about.takesVotes(LocalDate.now(clock));
  }

  private static String known(String back) {
    return back.equals(MINE) ? MINE : "";
  }
}
