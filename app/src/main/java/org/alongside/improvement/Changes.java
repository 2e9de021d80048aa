package org.alongside.improvement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Say what was done, or what couldn't be and why. */
@Service
@Transactional
public class Changes {

  /**
   * @param from the promise, or the decision, that it delivers
   */
  public record Delivery(
      InitiativeId initiative,
      Ref from,
      String title,
      String story,
      String measured,
      @Nullable Picture picture) {}

  private static final String SELECT =
      """
      select id, initiative_id, title, story, measured, picture is not null as has_picture, picture_words, delivered_by,
        delivered_at
      from improvement.change
      """;

  private final JdbcClient db;
  private final Trace trace;
  private final Audit audit;
  private final Turns turns;

  Changes(JdbcClient db, Trace trace, Audit audit, Turns turns) {
    this.turns = turns;
    this.db = db;
    this.trace = trace;
    this.audit = audit;
  }

  /** The same words about it twice are one change. */
  public ChangeId deliver(Delivery delivery, PersonId by, Instant at) {
    if (delivery.title().isBlank()) throw new Refusal("improvement.change-needs-title");
    turns.take(by.value());
    var twin =
        of(delivery.initiative()).stream().filter(one -> one.repeats(delivery, by)).findFirst();
    if (twin.isPresent()) return twin.get().id();
    ChangeId id = Ids.next(ChangeId::new);
    Picture picture = delivery.picture();
    db.sql(
            """
        insert into improvement.change
          (id, initiative_id, title, story, measured, picture, picture_type, picture_words, delivered_by, delivered_at)
        values
          (:id, :initiative, :title, :story, :measured, :picture, :type, :pictureWords, :by, :at)
        """)
        .param("id", id.value())
        .param("initiative", delivery.initiative().value())
        .param("title", delivery.title().strip())
        .param("story", delivery.story().strip())
        .param("measured", delivery.measured().strip())
        .param("picture", picture == null ? null : picture.bytes())
        .param("type", picture == null ? null : picture.type())
        .param("pictureWords", picture == null ? "" : picture.words())
        .param("by", by.value())
        .param("at", Rows.time(at))
        .update();
    trace.link(delivery.from(), Relation.DELIVERED_AS, Ref.of("change", id), at);
    audit.record(by, "change-delivered", Ref.of("change", id), "", at);
    return id;
  }

  /** How we know whether it works: added or brought up to date later. */
  public void measure(ChangeId id, String measured) {
    db.sql("update improvement.change set measured = :measured where id = :id")
        .param("measured", measured.strip())
        .param("id", id.value())
        .update();
  }

  /**
   * The same no twice is one.
   *
   * @param from the decision, theme or voice that asked for it
   */
  public NotDoneId refuse(
      InitiativeId initiative,
      Ref from,
      String what,
      String reason,
      @Nullable LocalDate askAgain,
      PersonId by,
      Instant at) {
    if (what.isBlank() || reason.isBlank()) throw new Refusal("improvement.no-needs-reason");
    turns.take(by.value());
    var twin =
        notDoneIn(initiative).stream().filter(one -> one.repeats(what, reason, by)).findFirst();
    if (twin.isPresent()) return twin.get().id();
    NotDoneId id = Ids.next(NotDoneId::new);
    db.sql(
            """
        insert into improvement.not_done (id, initiative_id, what, reason, ask_again, said_by, said_at)
        values (:id, :initiative, :what, :reason, :askAgain, :by, :at)
        """)
        .param("id", id.value())
        .param("initiative", initiative.value())
        .param("what", what.strip())
        .param("reason", reason.strip())
        .param("askAgain", askAgain)
        .param("by", by.value())
        .param("at", Rows.time(at))
        .update();
    trace.link(from, Relation.DECLINED_BECAUSE, Ref.of("not-done", id), at);
    audit.record(by, "not-done", Ref.of("not-done", id), "", at);
    return id;
  }

  @Transactional(readOnly = true)
  public Change get(ChangeId id) {
    return all(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound(id));
  }

  @Transactional(readOnly = true)
  public List<Change> all(Collection<ChangeId> ids) {
    return db.sql(SELECT + "where id = any(:ids) order by delivered_at")
        .param("ids", Rows.values(ids))
        .query((row, _) -> read(row))
        .list();
  }

  /** Newest first. */
  @Transactional(readOnly = true)
  public List<Change> of(InitiativeId initiative) {
    return db.sql(SELECT + "where initiative_id = :initiative order by delivered_at desc")
        .param("initiative", initiative.value())
        .query((row, _) -> read(row))
        .list();
  }

  @Transactional(readOnly = true)
  public List<NotDone> notDone(Collection<NotDoneId> ids) {
    return db.sql("select * from improvement.not_done where id = any(:ids) order by said_at")
        .param("ids", Rows.values(ids))
        .query((row, _) -> refusal(row))
        .list();
  }

  @Transactional(readOnly = true)
  public List<NotDone> notDoneIn(InitiativeId initiative) {
    return db.sql(
            "select * from improvement.not_done where initiative_id = :initiative order by said_at desc")
        .param("initiative", initiative.value())
        .query((row, _) -> refusal(row))
        .list();
  }

  @Transactional(readOnly = true)
  public Optional<Picture> pictureOf(ChangeId id) {
    return db.sql(
            "select picture, picture_words from improvement.change where id = :id and picture is not null")
        .param("id", id.value())
        .query((row, _) -> new Picture(row.getBytes(1), row.getString(2)))
        .optional();
  }

  private static Change read(ResultSet row) throws SQLException {
    return new Change(
        Rows.id(row, "id", ChangeId::new),
        Rows.id(row, "initiative_id", InitiativeId::new),
        row.getString("title"),
        row.getString("story"),
        row.getString("measured"),
        row.getBoolean("has_picture"),
        row.getString("picture_words"),
        Rows.id(row, "delivered_by", PersonId::new),
        Rows.at(row, "delivered_at"));
  }

  private static NotDone refusal(ResultSet row) throws SQLException {
    return new NotDone(
        Rows.id(row, "id", NotDoneId::new),
        Rows.id(row, "initiative_id", InitiativeId::new),
        row.getString("what"),
        row.getString("reason"),
        row.getObject("ask_again", LocalDate.class),
        Rows.id(row, "said_by", PersonId::new),
        Rows.at(row, "said_at"));
  }
}
