package org.alongside.conversations.voting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.StatementId;
import org.alongside.opinionmap.Tally.Votes;
import org.alongside.platform.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How each statement was voted on, and how far it pulls people apart, a few seconds old: counting
 * costs as much as there are votes, so of a hall that votes at once one counts, and the others go
 * on with what was counted before.
 */
@Repository
class Tallies {

  private static final Duration FRESH = Duration.ofSeconds(2);

  // As if so many had voted the other way: the first votes say little.
  private static final int DOUBTFUL = 4;

  /**
   * @param votes that were given; of who thought otherwise, both
   * @param pull from 0 to 1
   */
  record Standing(Votes votes, double pull) {
    static final Standing NEW = new Standing(new Votes(0, 0, 0), 0);
  }

  private record Kept(Instant at, Map<StatementId, Standing> standings, AtomicBoolean counting) {

    boolean fresh(Instant now) {
      return Duration.between(at, now).abs().compareTo(FRESH) < 0;
    }
  }

  private final Cache<ConversationId, Kept> counted =
      Caffeine.newBuilder().maximumSize(1_000).build();
  private final JdbcClient db;
  private final Pulling pulling;

  Tallies(JdbcClient db, Pulling pulling) {
    this.db = db;
    this.pulling = pulling;
  }

  Map<StatementId, Standing> of(ConversationId conversation, Instant at) {
    var kept = counted.get(conversation, id -> count(id, at));
    if (kept.fresh(at) || !kept.counting().compareAndSet(false, true)) return kept.standings();
    try {
      var now = count(conversation, at);
      counted.put(conversation, now);
      return now.standings();
    } finally {
      kept.counting().set(false);
    }
  }

  private Kept count(ConversationId conversation, Instant at) {
    var pulls = pulling.of(conversation);
    var standings = new HashMap<StatementId, Standing>();
    db.sql(
            """
        select statement_id, count(*) as seen,
          count(*) filter (where vote = 1) as agree, count(*) filter (where vote = -1) as disagree
        from conversations.vote where conversation_id = :conversation
        group by statement_id
        """)
        .param("conversation", conversation.value())
        .query(
            row -> {
              var id = Rows.id(row, "statement_id", StatementId::new);
              var votes =
                  new Votes(row.getInt("agree"), row.getInt("disagree"), row.getInt("seen"));
              standings.put(id, new Standing(votes, pulls.getOrDefault(id, parting(votes))));
            });
    return new Kept(at, standings, new AtomicBoolean());
  }

  /** From votes alone: 0 where all say the same, near 1 where half say the other thing. */
  private static double parting(Votes votes) {
    int sides = votes.agree() + votes.disagree();
    return 2.0 * Math.min(votes.agree(), votes.disagree()) / (sides + DOUBTFUL);
  }
}
