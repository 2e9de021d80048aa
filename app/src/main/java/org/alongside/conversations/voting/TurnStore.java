package org.alongside.conversations.voting;

import java.util.List;
import org.alongside.conversations.BallotId;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.StatementId;
import org.alongside.platform.database.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what a ballot has voted on, and what not. */
@Repository
class TurnStore {

  /**
   * @param in whether it can be voted on
   * @param seq of the last vote on it, if there is one
   */
  record Asked(StatementId statement, boolean in, @Nullable Long seq) {

    boolean open() {
      return in && seq == null;
    }
  }

  private final JdbcClient db;

  TurnStore(JdbcClient db) {
    this.db = db;
  }

  /** Statements that are in, and those that were voted on. */
  List<Asked> asked(ConversationId conversation, @Nullable BallotId ballot) {
    return db.sql(
            """
        select s.id, s.state = 'IN' as open, v.seq
        from conversations.statement s
          left join (
            select statement_id, max(seq) as seq from conversations.vote
            where ballot_id = :ballot::uuid group by statement_id) v on v.statement_id = s.id
        where s.conversation_id = :conversation and (s.state = 'IN' or v.seq is not null)
        """)
        .param("conversation", conversation.value())
        .param("ballot", Rows.value(ballot))
        .query(
            (row, _) ->
                new Asked(
                    Rows.id(row, "id", StatementId::new),
                    row.getBoolean("open"),
                    row.getObject("seq", Long.class)))
        .list();
  }
}
