package org.alongside.conversations.voting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.conversations.BallotId;
import org.alongside.conversations.StatementId;
import org.alongside.platform.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of votes: added to, never changed. */
@Repository
class VoteStore {

  private final JdbcClient db;

  VoteStore(JdbcClient db) {
    this.db = db;
  }

  /** Votes of one ballot are written one after another. */
  void hold(BallotId ballot) {
    db.sql("select 1 from conversations.ballot where id = :id for no key update")
        .param("id", ballot.value())
        .query(_ -> {});
  }

  /**
   * How far the ballot is with this vote; nothing when the conversation takes no votes, the
   * statement isn’t in it, or the ballot says just that already.
   */
  Optional<Counted> insert(BallotId ballot, Cast cast, LocalDate today, Instant at) {
    return db.sql(
            """
        with given as (
          insert into conversations.vote (conversation_id, ballot_id, statement_id, vote, matters, at)
          select c.id, b.id, s.id, :vote, :matters, :at
          from conversations.ballot b
            join conversations.conversation c on c.org_id = b.org_id and c.id = b.conversation_id
            join conversations.statement s on s.org_id = c.org_id and s.conversation_id = c.id
          where b.id = :ballot and s.id = :statement and s.state = 'IN'
            and c.opened_at is not null and c.closed_at is null
            and (c.until is null or c.until >= :today)
            and not exists (
              select 1 from (
                select v.vote, v.matters from conversations.vote v
                where v.org_id = b.org_id and v.ballot_id = b.id and v.statement_id = s.id
                order by v.seq desc limit 1) now
              where now.vote = :vote and now.matters = :matters)
          returning statement_id),
        before as (
          select count(distinct statement_id) as others,
            count(*) filter (where statement_id = :statement) as said
          from conversations.vote where ballot_id = :ballot)
        select before.others + case when said = 0 then 1 else 0 end as votes, said = 0 as first
        from given, before
        """)
        .param("vote", cast.vote().value())
        .param("matters", cast.matters())
        .param("today", today)
        .param("at", Rows.time(at))
        .param("ballot", ballot.value())
        .param("statement", cast.statement().value())
        .query((row, _) -> new Counted(row.getInt("votes"), row.getBoolean("first")))
        .optional();
  }

  /** False when it isn’t all of them that can be voted on now. */
  boolean insert(BallotId ballot, List<Cast> all, LocalDate today, Instant at) {
    return db.sql(
                """
        insert into conversations.vote (conversation_id, ballot_id, statement_id, vote, matters, at)
        select c.id, b.id, s.id, a.vote, a.matters, :at
        from unnest(:statements::uuid[], :votes::smallint[], :matters::boolean[])
            with ordinality as a (statement, vote, matters, place)
          join conversations.ballot b on b.id = :ballot
          join conversations.conversation c on c.org_id = b.org_id and c.id = b.conversation_id
          join conversations.statement s on s.org_id = c.org_id and s.conversation_id = c.id
            and s.id = a.statement
        where s.state = 'IN' and c.opened_at is not null and c.closed_at is null
          and (c.until is null or c.until >= :today)
        order by a.place
        """)
            .param(
                "statements", all.stream().map(one -> one.statement().value()).toArray(UUID[]::new))
            .param("votes", all.stream().map(one -> one.vote().value()).toArray(Integer[]::new))
            .param("matters", all.stream().map(Cast::matters).toArray(Boolean[]::new))
            .param("today", today)
            .param("at", Rows.time(at))
            .param("ballot", ballot.value())
            .update()
        == all.size();
  }

  List<Cast> of(BallotId ballot) {
    return db.sql(
            """
        select distinct on (s.number) s.id, v.vote, v.matters
        from conversations.vote v
          join conversations.statement s on s.org_id = v.org_id and s.id = v.statement_id
        where v.ballot_id = :ballot
        order by s.number, v.seq desc
        """)
        .param("ballot", ballot.value())
        .query(
            (row, _) ->
                new Cast(
                    Rows.id(row, "id", StatementId::new),
                    Vote.of(row.getInt("vote")),
                    row.getBoolean("matters")))
        .list();
  }
}
