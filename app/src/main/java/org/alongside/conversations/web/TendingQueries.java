package org.alongside.conversations.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.alongside.conversations.Conversation;
import org.alongside.conversations.ConversationState;
import org.alongside.conversations.Conversations;
import org.alongside.conversations.Statement;
import org.alongside.conversations.StatementState;
import org.alongside.conversations.Statements;
import org.alongside.conversations.voting.Voting;
import org.alongside.platform.words.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the team's page of a conversation shows. */
@Component
@Transactional(readOnly = true)
class TendingQueries {

  private final Statements statements;
  private final Voting voting;
  private final BallotQueries ballots;

  TendingQueries(Statements statements, Voting voting, BallotQueries ballots) {
    this.statements = statements;
    this.voting = voting;
    this.ballots = ballots;
  }

  TendingPage page(Place place, String done, Words words) {
    var conversation = place.conversation();
    var all = statements.of(conversation.id());
    int in = (int) all.stream().filter(Statement::in).count();
    return new TendingPage(
        place,
        Done.say(done, words),
        conversation.state(),
        stands(conversation, words),
        Math.max(0, Conversations.FEWEST - in),
        rows(place, all, StatementState.WAITING, words),
        rows(place, all, StatementState.IN, words),
        out(place, all, words),
        voting.people(conversation.id()),
        ballots.waiting(conversation.id()),
        conversation.state() == ConversationState.PREPARED && all.isEmpty());
  }

  static String stands(Conversation it, Words words) {
    var until = it.until();
    return switch (it.state()) {
      case PREPARED -> words.say("tending.stands.prepared");
      case OPEN ->
          until == null
              ? words.say("tending.stands.open", words.date(Objects.requireNonNull(it.openedAt())))
              : words.say(
                  until.isBefore(words.today())
                      ? "tending.stands.over"
                      : "tending.stands.open-until",
                  words.weekday(until));
      case CLOSED ->
          words.say("tending.stands.closed", words.date(Objects.requireNonNull(it.closedAt())));
    };
  }

  private static List<TendingPage.Row> out(Place place, List<Statement> all, Words words) {
    var out = new ArrayList<>(rows(place, all, StatementState.OUT, words));
    out.addAll(rows(place, all, StatementState.REPLACED, words));
    return out;
  }

  private static List<TendingPage.Row> rows(
      Place place, List<Statement> all, StatementState state, Words words) {
    return all.stream()
        .filter(one -> one.state() == state)
        .map(
            one ->
                new TendingPage.Row(
                    place.path() + "/statements/" + one.id().value(),
                    one.number() + 1,
                    one.words(),
                    one.language(),
                    about(one, words)))
        .toList();
  }

  private static String about(Statement one, Words words) {
    var parts = new ArrayList<String>();
    if (one.given()) parts.add(words.say("tending.given", words.date(one.saidAt())));
    if (!one.wordings().isEmpty())
      parts.add(
          words.say(
              "tending.also-in",
              one.wordings().keySet().stream()
                  .sorted()
                  .map(tag -> Tongues.name(tag, words))
                  .collect(Collectors.joining(", "))));
    if (one.reason() != null) parts.add(words.say("tending.reason", one.reason()));
    if (one.state() == StatementState.REPLACED) parts.add(words.say("tending.replaced"));
    if (!one.from().isEmpty()) parts.add(words.say("tending.reworded-from"));
    return String.join(" · ", parts);
  }
}
