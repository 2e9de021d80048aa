package org.alongside.conversations.voting;

import java.util.List;
import java.util.Optional;
import org.alongside.conversations.BallotId;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.StatementId;
import org.alongside.platform.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what a ballot has voted on, and what not. */
@Repository
class TurnStore {

  /**
   * @param last the statement that was voted on last
   */
  record Given(int votes, Optional<StatementId> last) {}

  static final Given NONE = new Given(0, Optional.empty());

  private final JdbcClient db;

  TurnStore(JdbcClient db) {
    this.db = db;
  }

  List<StatementId> left(ConversationId conversation, Optional<BallotId> ballot) {
    return db.sql(
            """
        select s.id from conversations.statement s
        where s.conversation_id = :conversation and s.state = 'IN'
          and not exists (
            select 1 from conversations.vote v
            where v.org_id = s.org_id and v.ballot_id = :ballot::uuid and v.statement_id = s.id)
        """)
        .param("conversation", conversation.value())
        .param("ballot", Rows.value(ballot.orElse(null)))
        .query((row, _) -> Rows.id(row, "id", StatementId::new))
        .list();
  }

  Given given(BallotId ballot) {
    return db.sql(
            """
        select count(distinct statement_id) as votes, (array_agg(statement_id order by seq desc))[1] as last
        from conversations.vote where ballot_id = :ballot
        """)
        .param("ballot", ballot.value())
        .query(
            (row, _) ->
                new Given(
                    row.getInt("votes"),
                    Optional.ofNullable(Rows.idOrNull(row, "last", StatementId::new))))
        .single();
  }
}
