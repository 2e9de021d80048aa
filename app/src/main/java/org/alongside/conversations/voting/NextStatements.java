package org.alongside.conversations.voting;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.StatementId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which statement somebody is asked about next. Those with the fewest votes come first, so that
 * what was added late is heard too; among equals a hash of who votes and the statement decides, so
 * that not all begin with the same one, and nobody's order changes when they look again.
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
    var left = store.left(conversation, ballot);
    var given = ballot.map(store::given).orElse(TurnStore.NONE);
    return new Turn(
        given.votes(),
        left.size(),
        first(left, tallies.of(conversation, at), holder.map(Holder::known).orElse("")),
        given.last());
  }

  private static Optional<StatementId> first(
      List<StatementId> left, Map<StatementId, Integer> votes, String who) {
    long seed = scatter(who.hashCode());
    return left.stream()
        .min(
            Comparator.<StatementId>comparingInt(one -> votes.getOrDefault(one, 0))
                .thenComparingLong(one -> scatter(seed ^ bits(one.value()))));
  }

  private static long bits(UUID id) {
    return id.getMostSignificantBits() * 31 + id.getLeastSignificantBits();
  }

  // The last step of SplitMix64 (Steele, Lea, Flood 2014): neighbours in, strangers out.
  private static long scatter(long bits) {
    bits = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    bits = (bits ^ (bits >>> 27)) * 0x94d049bb133111ebL;
    return bits ^ (bits >>> 31);
  }
}
