package org.alongside.conversations.voting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.alongside.conversations.Conversation;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.Statement;
import org.alongside.conversations.StatementId;
import org.alongside.conversations.Statements;
import org.alongside.conversations.voting.Holder;
import org.alongside.conversations.voting.Voting;
import org.alongside.listening.Tongue;
import org.alongside.people.Person;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.limits.Limited;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Invalid;
import org.alongside.platform.pages.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody who votes says what is missing. */
@Controller
class AddStatementController {

  private final Screens screens;
  private final Voters voters;
  private final Voting voting;
  private final Statements statements;
  private final Clock clock;

  AddStatementController(
      Screens screens, Voters voters, Voting voting, Statements statements, Clock clock) {
    this.screens = screens;
    this.voters = voters;
    this.voting = voting;
    this.statements = statements;
    this.clock = clock;
  }

  /**
   * @param from what was said before and declined; its words are said otherwise now
   */
  @GetMapping("/{org}/conversations/{conversation}/add")
  @Allowed(Who.ANYONE)
  Object blank(
      @PathVariable ConversationId conversation,
      @RequestParam Optional<StatementId> from,
      Optional<Person> person,
      HttpServletRequest request,
      Frame frame) {
    var about = screens.opened(conversation);
    var holder = voters.holder(conversation, person, request);
    if (!takes(about)) return screens.closed(about, holder, false);
    if (holder.isEmpty()) return screens.how(about, false);
    return from.map(id -> own(about, holder.get(), id))
        .map(one -> page(about, one.words(), one.language(), true, Problems.none()))
        .orElseGet(() -> page(about, "", frame.lang(), false, Problems.none()));
  }

  @PostMapping("/{org}/conversations/{conversation}/add")
  @Allowed(Who.ANYONE)
  @Limited(aMinute = 300)
  Object create(
      @PathVariable ConversationId conversation,
      @RequestParam MultiValueMap<String, String> fields,
      Optional<Person> person,
      HttpServletRequest request,
      Frame frame) {
    var about = screens.opened(conversation);
    var holder = voters.holder(conversation, person, request);
    if (!takes(about)) return screens.closed(about, holder, true);
    if (holder.isEmpty()) return screens.how(about, true);
    var typed = new Typed(fields);
    String words = typed.in("words").replace('\n', ' ');
    String language = Tongue.offered(typed.in("language")) ? typed.in("language") : frame.lang();
    var problems = Problems.none().require("words", words, "voting.words-needed");
    Typed.atMost(problems, "words", words, Statement.LONGEST);
    if (problems.any()) return new Invalid(page(about, words, language, false, problems));
    var at = clock.instant();
    var ballot = voting.ballot(conversation, holder.get(), at);
    var said =
        statements.get(
            statements.add(conversation, Tongue.of(words, language), words, ballot.id(), at));
    return Onward.to(frame.to(Screens.path(conversation) + after(said)));
  }

  // Somebody may have said the same already: then it can be voted on at once, or waits with theirs.
  private static String after(Statement said) {
    return said.in()
        ? "/vote?statement=" + said.id().value() + "#statement"
        : "/mine?told=added#added";
  }

  private Statement own(Conversation about, Holder holder, StatementId id) {
    return voting.find(about.id(), holder).stream()
        .flatMap(ballot -> statements.givenBy(ballot.id()).stream())
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }

  private boolean takes(Conversation about) {
    return about.adding() && about.takesVotes(LocalDate.now(clock));
  }

  private static AddStatementPage page(
      Conversation about, String words, String language, boolean again, Problems problems) {
    return new AddStatementPage(
        Screens.path(about.id()), about.question(), words, language, again, problems);
  }
}
