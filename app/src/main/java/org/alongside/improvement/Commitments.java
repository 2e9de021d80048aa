package org.alongside.improvement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.alongside.initiatives.InitiativeId;
import org.alongside.people.PersonId;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.database.Rows;
import org.alongside.platform.database.Turns;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.ids.Ids;
import org.alongside.platform.trace.Ref;
import org.alongside.platform.trace.Relation;
import org.alongside.platform.trace.Trace;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Promise, with an owner and a date; keep it, or say why not. */
@Service
@Transactional
public class Commitments {

  private final JdbcClient db;
  private final Trace trace;
  private final Audit audit;
  private final Turns turns;

  Commitments(JdbcClient db, Trace trace, Audit audit, Turns turns) {
    this.turns = turns;
    this.db = db;
    this.trace = trace;
    this.audit = audit;
  }

  /**
   * The same promise twice, while the first is open, is one.
   *
   * @param from the decision, theme or voice it answers
   */
  public CommitmentId promise(
      InitiativeId initiative,
      Ref from,
      String words,
      PersonId owner,
      LocalDate due,
      PersonId by,
      Instant at) {
    if (words.isBlank()) throw new Refusal("improvement.promise-needs-words");
    turns.take(by.value());
    var twin = of(initiative).stream().filter(one -> one.repeats(words, owner, due)).findFirst();
    CommitmentId id = twin.map(Commitment::id).orElseGet(() -> Ids.next(CommitmentId::new));
    if (twin.isEmpty()) insert(id, initiative, words, owner, due, by, at);
    trace.link(from, Relation.COMMITS_TO, Ref.of("commitment", id), at);
    return id;
  }

  private void insert(
      CommitmentId id,
      InitiativeId initiative,
      String words,
      PersonId owner,
      LocalDate due,
      PersonId by,
      Instant at) {
    db.sql(
            """
        insert into improvement.commitment (id, initiative_id, words, owner_id, due, made_by, made_at)
        values (:id, :initiative, :words, :owner, :due, :by, :at)
        """)
        .param("id", id.value())
        .param("initiative", initiative.value())
        .param("words", words.strip())
        .param("owner", owner.value())
        .param("due", due)
        .param("by", by.value())
        .param("at", Rows.time(at))
        .update();
  }

  /**
   * @param words what people should know about how it was kept; may be empty
   */
  public void keep(CommitmentId id, String words, PersonId by, Instant at) {
    end(id, true, words, by, at);
  }

  /** A promise that won't be kept is said so, with the reason. */
  public void breakOff(CommitmentId id, String why, PersonId by, Instant at) {
    if (why.isBlank()) throw new Refusal("improvement.broken-needs-reason");
    end(id, false, why, by, at);
  }

  @Transactional(readOnly = true)
  public Commitment get(CommitmentId id) {
    return all(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound(id));
  }

  @Transactional(readOnly = true)
  public List<Commitment> all(Collection<CommitmentId> ids) {
    return db.sql("select * from improvement.commitment where id = any(:ids) order by made_at")
        .param("ids", Rows.values(ids))
        .query((row, _) -> read(row))
        .list();
  }

  /** Those that are open first, soonest due first. */
  @Transactional(readOnly = true)
  public List<Commitment> of(InitiativeId initiative) {
    return db.sql(
            """
        select * from improvement.commitment
        where initiative_id = :initiative
        order by ended_at nulls first, due
        """)
        .param("initiative", initiative.value())
        .query((row, _) -> read(row))
        .list();
  }

  /** What somebody still owes, soonest due first. */
  @Transactional(readOnly = true)
  public List<Commitment> owedBy(PersonId owner) {
    return db.sql(
            """
        select * from improvement.commitment
        where owner_id = :owner and ended_at is null
        order by due
        """)
        .param("owner", owner.value())
        .query((row, _) -> read(row))
        .list();
  }

  private void end(CommitmentId id, boolean kept, String words, PersonId by, Instant at) {
    int rows =
        db.sql(
                """
        update improvement.commitment
        set kept = :kept, end_words = :words, ended_by = :by, ended_at = :at
        where id = :id and ended_at is null
        """)
            .param("kept", kept)
            .param("words", words.strip())
            .param("by", by.value())
            .param("at", Rows.time(at))
            .param("id", id.value())
            .update();
    if (rows == 0) throw new Refusal("improvement.ended-already");
    audit.record(by, kept ? "promise-kept" : "promise-not-kept", Ref.of("commitment", id), "", at);
  }

  private static Commitment read(ResultSet row) throws SQLException {
    var ended = Rows.atOrNull(row, "ended_at");
    return new Commitment(
        Rows.id(row, "id", CommitmentId::new),
        Rows.id(row, "initiative_id", InitiativeId::new),
        row.getString("words"),
        Rows.id(row, "owner_id", PersonId::new),
        row.getObject("due", LocalDate.class),
        Rows.at(row, "made_at"),
        ended == null
            ? null
            : new Commitment.End(
                row.getBoolean("kept"),
                row.getString("end_words"),
                Rows.id(row, "ended_by", PersonId::new),
                ended));
  }
}
