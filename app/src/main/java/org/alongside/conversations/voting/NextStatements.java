package org.alongside.conversations.voting;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.StatementId;
import org.alongside.opinionmap.Routing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which statement somebody is asked about next, as the engine’s {@link Routing} draws it: what
 * tells most is asked most, what is new is asked early, and who looks again is asked the same.
 */
@Service
@Transactional(readOnly = true)
public class NextStatements {

  private final TurnStore store;
  private final Tallies tallies;
  private final BallotStore ballots;

  NextStatements(TurnStore store, Tallies tallies, BallotStore ballots) {
    this.store = store;
    this.tallies = tallies;
    this.ballots = ballots;
  }

  /**
   * @param holder who votes, if we know; whether they have a ballot yet or not
   */
  public Turn of(ConversationId conversation, Optional<Holder> holder, Instant at) {
    var ballot = holder.flatMap(one -> ballots.find(conversation, one)).map(Ballot::id);
    var asked = store.asked(conversation, ballot.orElse(null));
    var given = asked.stream().filter(one -> one.seq() != null).toList();
    return new Turn(
        ballot.isPresent(),
        given.size(),
        (int) asked.stream().filter(TurnStore.Asked::open).count(),
        next(conversation, holder.map(Holder::known).orElse(""), asked, at),
        given.stream()
            .max(Comparator.comparingLong(one -> Objects.requireNonNull(one.seq())))
            .map(TurnStore.Asked::statement));
  }

  private Optional<StatementId> next(
      ConversationId conversation, String who, List<TurnStore.Asked> asked, Instant at) {
    var standings = tallies.of(conversation, at);
    var open =
        asked.stream()
            .filter(TurnStore.Asked::open)
            .map(TurnStore.Asked::statement)
            .map(
                one -> {
                  var standing = standings.getOrDefault(one, Tallies.Standing.NEW);
                  return new Routing.Open(name(one), standing.votes(), standing.pull());
                })
            .toList();
    var answered =
        asked.stream()
            .filter(one -> one.seq() != null)
            .map(one -> name(one.statement()))
            .collect(Collectors.toSet());
    return new Routing(seed(conversation))
        .next(who, open, answered)
        .map(UUID::fromString)
        .map(StatementId::new);
  }

  private static String name(StatementId statement) {
    return statement.value().toString();
  }

  private static long seed(ConversationId conversation) {
    return conversation.value().getMostSignificantBits() * 31
        + conversation.value().getLeastSignificantBits();
  }
}
