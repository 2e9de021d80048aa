package org.alongside.conversations.voting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.conversations.Conversation;
import org.alongside.conversations.Statement;
import org.alongside.conversations.StatementId;
import org.alongside.conversations.StatementState;
import org.alongside.conversations.Statements;
import org.alongside.conversations.voting.Ballot;
import org.alongside.conversations.voting.Cast;
import org.alongside.conversations.voting.Holder;
import org.alongside.conversations.voting.Voting;
import org.alongside.platform.pages.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What one person said in a conversation, and what became of what they added. */
@Component
class MyVotes {

  private final Screens screens;
  private final Statements statements;
  private final Voting voting;
  private final Clock clock;

  MyVotes(Screens screens, Statements statements, Voting voting, Clock clock) {
    this.screens = screens;
    this.statements = statements;
    this.voting = voting;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public MyVotesPage page(Conversation about, Holder holder, boolean added, Frame frame) {
    var ballot = voting.find(about.id(), holder);
    boolean open = about.takesVotes(LocalDate.now(clock));
    var casts = ballot.map(one -> voting.cast(one.id())).orElse(List.of());
    return new MyVotesPage(
        Screens.path(about.id()),
        about.question(),
        open,
        open && about.adding(),
        screens.turn(about, Optional.of(holder)).left(),
        ballot.map(one -> frame.say("voting.experience", one.experience())).orElse(""),
        ballot.map(Ballot::leftOut).orElse(""),
        holder instanceof Holder.ByLink,
        added,
        votes(about, casts, open, frame),
        ballot.map(one -> own(about, one, open, frame)).orElse(List.of()));
  }

  private List<MyVotesPage.Given> votes(
      Conversation about, List<Cast> casts, boolean open, Frame frame) {
    Map<StatementId, Cast> by =
        casts.stream().collect(Collectors.toMap(Cast::statement, Function.identity()));
    return statements.all(by.keySet()).stream()
        .flatMap(
            on ->
                Stream.ofNullable(by.get(on.id())).map(cast -> given(about, on, cast, open, frame)))
        .toList();
  }

  private static MyVotesPage.Given given(
      Conversation about, Statement on, Cast cast, boolean open, Frame frame) {
    String change =
        "%s/vote?statement=%s&back=mine#statement"
            .formatted(Screens.path(about.id()), on.id().value());
    return new MyVotesPage.Given(
        Said.of(on, frame.lang()),
        cast.vote(),
        cast.matters(),
        open && on.in() ? change : "",
        !on.in());
  }

  private List<MyVotesPage.Own> own(Conversation about, Ballot ballot, boolean open, Frame frame) {
    var given = statements.givenBy(ballot.id());
    if (given.isEmpty()) return List.of();
    var all = statements.of(about.id());
    return given.stream().map(one -> own(about, one, all, open, frame)).toList();
  }

  private static MyVotesPage.Own own(
      Conversation about, Statement one, List<Statement> all, boolean open, Frame frame) {
    boolean out = one.state() == StatementState.OUT;
    return new MyVotesPage.Own(
        Said.of(one, frame.lang()),
        one.state(),
        frame.date(one.saidAt()),
        one.reason(),
        one.note(),
        all.stream()
            .filter(next -> next.from().contains(one.id()))
            .map(next -> Said.of(next, frame.lang()))
            .toList(),
        out && open && about.adding()
            ? Screens.path(about.id()) + "/add?from=" + one.id().value()
            : "");
  }
}
