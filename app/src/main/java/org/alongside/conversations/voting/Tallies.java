package org.alongside.conversations.voting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.StatementId;
import org.alongside.platform.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How many votes each statement has, a few seconds old at most: counting them costs as much as
 * there are votes, and a hundred who vote at once would each do it.
 */
@Repository
class Tallies {

  private static final Duration FRESH = Duration.ofSeconds(2);

  private record Tally(Instant at, Map<StatementId, Integer> votes) {

    boolean fresh(Instant now) {
      return Duration.between(at, now).abs().compareTo(FRESH) < 0;
    }
  }

  private record One(StatementId statement, int votes) {}

  private final Cache<ConversationId, Tally> counted =
      Caffeine.newBuilder().maximumSize(1_000).build();
  private final JdbcClient db;

  Tallies(JdbcClient db) {
    this.db = db;
  }

  Map<StatementId, Integer> of(ConversationId conversation, Instant at) {
    var kept = counted.getIfPresent(conversation);
    if (kept != null && kept.fresh(at)) return kept.votes();
    var votes = count(conversation);
    counted.put(conversation, new Tally(at, votes));
    return votes;
  }

  private Map<StatementId, Integer> count(ConversationId conversation) {
    return db
        .sql(
            """
        select statement_id, count(*) as votes
        from conversations.vote where conversation_id = :conversation
        group by statement_id
        """)
        .param("conversation", conversation.value())
        .query(
            (row, _) ->
                new One(Rows.id(row, "statement_id", StatementId::new), row.getInt("votes")))
        .list()
        .stream()
        .collect(Collectors.toMap(One::statement, One::votes));
  }
}
