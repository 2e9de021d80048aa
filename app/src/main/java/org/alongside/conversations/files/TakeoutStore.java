package org.alongside.conversations.files;

import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.conversations.BallotId;
import org.alongside.conversations.ConversationId;
import org.alongside.platform.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads last votes of ballots that count, on statements that are in. */
@Repository
class TakeoutStore {

  private record Row(int number, Takeout.Count count) {}

  private final JdbcClient db;

  TakeoutStore(JdbcClient db) {
    this.db = db;
  }

  /** By the number of the statement. */
  Map<Integer, Takeout.Count> counts(ConversationId conversation) {
    return db
        .sql(
            """
        select number, count(*) filter (where vote = 1) as agree,
          count(*) filter (where vote = -1) as disagree, count(*) filter (where vote = 0) as pass
        from (
          select distinct on (v.ballot_id, v.statement_id) s.number, v.vote
          from conversations.vote v
            join conversations.ballot b on b.org_id = v.org_id and b.id = v.ballot_id
            join conversations.statement s on s.org_id = v.org_id and s.id = v.statement_id
          where v.conversation_id = :conversation and b.left_out_at is null and s.state = 'IN'
          order by v.ballot_id, v.statement_id, v.seq desc
        ) last
        group by number
        """)
        .param("conversation", conversation.value())
        .query(
            (row, _) ->
                new Row(
                    row.getInt("number"),
                    new Takeout.Count(
                        row.getInt("agree"), row.getInt("disagree"), row.getInt("pass"))))
        .list()
        .stream()
        .collect(Collectors.toMap(Row::number, Row::count));
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
