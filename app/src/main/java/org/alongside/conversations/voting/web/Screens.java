package org.alongside.conversations.voting.web;

import java.time.Clock;
import java.util.Optional;
import org.alongside.conversations.Conversation;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.ConversationState;
import org.alongside.conversations.Conversations;
import org.alongside.conversations.Statement;
import org.alongside.conversations.StatementId;
import org.alongside.conversations.StatementState;
import org.alongside.conversations.Statements;
import org.alongside.conversations.voting.Cast;
import org.alongside.conversations.voting.Holder;
import org.alongside.conversations.voting.NextStatements;
import org.alongside.conversations.voting.Turn;
import org.alongside.conversations.voting.Voting;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Page;
import org.springframework.stereotype.Component;

/** Puts together what somebody sees who votes. */
@Component
class Screens {

  private final Conversations conversations;
  private final Statements statements;
  private final Voting voting;
  private final NextStatements next;
  private final Clock clock;

  Screens(
      Conversations conversations,
      Statements statements,
      Voting voting,
      NextStatements next,
      Clock clock) {
    this.conversations = conversations;
    this.statements = statements;
    this.voting = voting;
    this.next = next;
    this.clock = clock;
  }

  static String path(ConversationId conversation) {
    return "/conversations/" + conversation.value();
  }

  /** One that is open or was; those being prepared are not for everybody. */
  Conversation opened(ConversationId id) {
    var conversation = conversations.get(id);
    if (conversation.state() == ConversationState.PREPARED) throw new NotFound(id);
    return conversation;
  }

  Turn turn(Conversation about, Optional<Holder> holder) {
    return next.of(about.id(), holder, clock.instant());
  }

  /** The next statement, or thanks when there is none. */
  Page next(Conversation about, Turn turn, String reader) {
    if (turn.next().isEmpty())
      return new VotedPage(
          path(about.id()), about.question(), turn.votes(), name(turn.last()), about.adding());
    var next = statements.get(turn.next().get());
    return ask(about, next, turn, Optional.empty(), "", reader, Problems.none());
  }

  /** This statement, whether it was voted on or not. */
  Page again(
      Conversation about,
      Statement statement,
      Holder holder,
      String back,
      String reader,
      Problems problems) {
    var turn = turn(about, Optional.of(holder));
    return ask(about, statement, turn, now(about, statement, holder), back, reader, problems);
  }

  private Optional<Cast> now(Conversation about, Statement statement, Holder holder) {
    return voting.find(about.id(), holder).stream()
        .flatMap(ballot -> voting.cast(ballot.id()).stream())
        .filter(cast -> cast.statement().equals(statement.id()))
        .findFirst();
  }

  private static VotePage ask(
      Conversation about,
      Statement statement,
      Turn turn,
      Optional<Cast> now,
      String back,
      String reader,
      Problems problems) {
    return new VotePage(
        path(about.id()),
        about.question(),
        statement.id().value().toString(),
        Said.of(statement, reader),
        turn.votes(),
        turn.left(),
        now.map(Cast::vote).orElse(null),
        now.map(Cast::matters).orElse(false),
        name(turn.last().filter(last -> !last.equals(statement.id()))),
        back,
        about.adding(),
        problems);
  }

  Page how(Conversation about, boolean sent) {
    return new HowToVotePage(path(about.id()), about.question(), about.byLink(), sent);
  }

  Page closed(Conversation about, Optional<Holder> holder, boolean sent) {
    return new VotingClosedPage(
        path(about.id()), about.question(), turn(about, holder).votes(), sent);
  }

  Page gone(Conversation about, Statement statement, String reader) {
    return new StatementGonePage(
        path(about.id()), Said.of(statement, reader), statement.state() == StatementState.REPLACED);
  }

  /** A statement of this conversation. */
  Statement statement(Conversation about, StatementId id) {
    var statement = statements.get(id);
    if (!statement.conversation().equals(about.id())) throw new NotFound(id);
    return statement;
  }

  private static String name(Optional<StatementId> statement) {
    return statement.map(one -> one.value().toString()).orElse("");
  }
}
