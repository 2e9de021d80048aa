package org.alongside.conversations.voting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.alongside.conversations.BallotId;
import org.alongside.conversations.ConversationId;
import org.alongside.platform.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of doubts, and the shapes of ballots that they are about. */
@Repository
class DoubtStore {

  private final JdbcClient db;

  DoubtStore(JdbcClient db) {
    this.db = db;
  }

  /** What was noted first stays. */
  void note(BallotId ballot, Doubt.Kind kind, int many, Instant at) {
    db.sql(
            """
        insert into conversations.doubt (ballot_id, kind, many, noted_at) values (:ballot, :kind, :many, :at)
        on conflict (org_id, ballot_id, kind) do nothing
        """)
        .param("ballot", ballot.value())
        .param("kind", kind.name())
        .param("many", many)
        .param("at", Rows.time(at))
        .update();
  }

  void forget(BallotId ballot, Doubt.Kind kind) {
    db.sql("delete from conversations.doubt where ballot_id = :ballot and kind = :kind")
        .param("ballot", ballot.value())
        .param("kind", kind.name())
        .update();
  }

  record Begun(BallotId ballot, Instant at) {}

  /** Ballots by link, in the order they were begun. */
  List<Begun> begunByLink(ConversationId conversation) {
    return db.sql(
            """
        select id, begun_at from conversations.ballot
        where conversation_id = :conversation and kind = 'LINK'
        order by begun_at, id
        """)
        .param("conversation", conversation.value())
        .query((row, _) -> new Begun(Rows.id(row, "id", BallotId::new), Rows.at(row, "begun_at")))
        .list();
  }

  /** From the first to the last of so many votes, the latest ones. */
  Duration quickest(BallotId ballot, int many) {
    return db.sql(
            """
        select coalesce(extract(epoch from max(at) - min(at)), 0) * 1000 as millis
        from (select at from conversations.vote where ballot_id = :ballot order by seq desc limit :many) latest
        """)
        .param("ballot", ballot.value())
        .param("many", many)
        .query((row, _) -> Duration.ofMillis(row.getLong("millis")))
        .single();
  }

  /** How many different answers a ballot gives now, to whatever it is. */
  int answers(BallotId ballot) {
    return db.sql(
            """
        select count(distinct vote)
        from (select distinct on (statement_id) vote from conversations.vote
          where ballot_id = :ballot order by statement_id, seq desc) now
        """)
        .param("ballot", ballot.value())
        .query(Integer.class)
        .single();
  }

  List<Doubt> of(ConversationId conversation) {
    return db.sql(
            """
        select d.* from conversations.doubt d
          join conversations.ballot b on b.org_id = d.org_id and b.id = d.ballot_id
        where b.conversation_id = :conversation and d.kind <> 'AT_ONCE'
        """)
        .param("conversation", conversation.value())
        .query(
            (row, _) ->
                new Doubt(
                    Rows.id(row, "ballot_id", BallotId::new),
                    Doubt.Kind.valueOf(row.getString("kind")),
                    row.getInt("many"),
                    Rows.at(row, "noted_at")))
        .list();
  }
}
