package org.alongside.conversations.files;

import org.alongside.conversations.BallotId;
import org.alongside.conversations.ConversationId;
import org.alongside.platform.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads last votes of ballots that count, on statements that are in. */
@Repository
class TakeoutStore {

  private final JdbcClient db;

  TakeoutStore(JdbcClient db) {
    this.db = db;
  }

  interface Each {
    void vote(BallotId ballot, int number, int vote);
  }

  /** Ballot by ballot, in an order that only who knows the secret can tell. */
  void votes(ConversationId conversation, byte[] secret, Each each) {
    db.sql(
            """
        select * from (
          select distinct on (b.id, s.number) b.id, s.number, v.vote
          from conversations.vote v
            join conversations.ballot b on b.org_id = v.org_id and b.id = v.ballot_id
            join conversations.statement s on s.org_id = v.org_id and s.id = v.statement_id
          where v.conversation_id = :conversation and b.left_out_at is null and s.state = 'IN'
          order by b.id, s.number, v.seq desc
        ) last
        order by sha256(:secret || convert_to(id::text, 'UTF8')), number
        """)
        .param("conversation", conversation.value())
        .param("secret", secret)
        .query(
            row -> {
              each.vote(
                  Rows.id(row, "id", BallotId::new), row.getInt("number"), row.getInt("vote"));
            });
  }
}
