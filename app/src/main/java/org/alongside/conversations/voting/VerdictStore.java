package org.alongside.conversations.voting;

import java.util.List;
import org.alongside.conversations.BallotId;
import org.alongside.conversations.ConversationId;
import org.alongside.people.PersonId;
import org.alongside.platform.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The record of what was decided about ballots: added to, never changed. */
@Repository
class VerdictStore {

  private final JdbcClient db;

  VerdictStore(JdbcClient db) {
    this.db = db;
  }

  void insert(Verdict verdict) {
    db.sql(
            """
        insert into conversations.verdict (ballot_id, left_out, because, decided_by, decided_at)
        values (:ballot, :out, :because, :by, :at)
        """)
        .param("ballot", verdict.ballot().value())
        .param("out", verdict.out())
        .param("because", verdict.because())
        .param("by", verdict.by().value())
        .param("at", Rows.time(verdict.at()))
        .update();
  }

  List<Verdict> of(ConversationId conversation) {
    return db.sql(
            """
        select v.* from conversations.verdict v
          join conversations.ballot b on b.org_id = v.org_id and b.id = v.ballot_id
        where b.conversation_id = :conversation
        order by v.seq desc
        """)
        .param("conversation", conversation.value())
        .query(
            (row, _) ->
                new Verdict(
                    Rows.id(row, "ballot_id", BallotId::new),
                    row.getBoolean("left_out"),
                    row.getString("because"),
                    Rows.id(row, "decided_by", PersonId::new),
                    Rows.at(row, "decided_at")))
        .list();
  }
}
