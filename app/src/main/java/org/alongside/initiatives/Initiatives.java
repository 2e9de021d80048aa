package org.alongside.initiatives;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alongside.people.People;
import org.alongside.people.PersonId;
import org.alongside.people.Role;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.database.Rows;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.ids.Ids;
import org.alongside.platform.trace.Ref;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begin a piece of work, frame it, move it on. Who belongs to it: {@link Memberships}. */
@Service
@Transactional
public class Initiatives {

  /** What it takes to begin. */
  public record Beginning(
      String slug,
      String title,
      String aim,
      Level level,
      Framing framing,
      Way way,
      String now,
      String ask) {}

  private final JdbcClient db;
  private final InitiativeStore store;
  private final People people;
  private final Audit audit;

  Initiatives(JdbcClient db, InitiativeStore store, People people, Audit audit) {
    this.db = db;
    this.store = store;
    this.people = people;
    this.audit = audit;
  }

  public InitiativeId begin(Beginning beginning, PersonId by, Instant at) {
    beginning.way().fits(beginning.framing());
    if (find(beginning.slug()).isPresent())
      throw new Refusal("initiatives.slug-taken", beginning.slug());
    InitiativeId id = Ids.next(InitiativeId::new);
    store.insert(id, beginning, at);
    reach(id, Stage.FRAME, by, at);
    audit.record(by, "initiative-begun", Ref.of("initiative", id), "", at);
    return id;
  }

  /**
   * Changes what is said about it; refuses if somebody else has changed it since {@code version}.
   */
  public void change(InitiativeId id, Beginning to, int version, PersonId by, Instant at) {
    to.way().fits(to.framing());
    if (!to.framing().finished()) throw new Refusal("initiatives.nobody-affected");
    if (!store.update(id, to, version)) throw new Refusal("initiatives.changed-meanwhile");
    audit.record(by, "initiative-changed", Ref.of("initiative", id), "", at);
  }

  /** An address made from the title that no other piece of work has. */
  @Transactional(readOnly = true)
  public String freeSlug(String title) {
    return Slugs.of(title)
        .filter(slug -> find(slug).isEmpty())
        .findFirst()
        .orElseThrow(() -> new Refusal("initiatives.slug-taken", title));
  }

  /**
   * Moves on, or back, and says what happens at that step and what anybody can do; refuses if
   * somebody else has changed it since {@code version}.
   */
  public void reach(
      InitiativeId id, Stage stage, String now, String ask, int version, PersonId by, Instant at) {
    if (stage != Stage.FRAME && !get(id).framing().finished())
      throw new Refusal("initiatives.nobody-affected");
    if (!store.say(id, now, ask, version)) throw new Refusal("initiatives.changed-meanwhile");
    reach(id, stage, by, at);
  }

  /** Every step stays on record. */
  public void reach(InitiativeId id, Stage stage, PersonId by, Instant at) {
    db.sql("update initiatives.initiative set stage = :stage, version = version + 1 where id = :id")
        .param("stage", stage.name())
        .param("id", id.value())
        .update();
    db.sql(
            """
        insert into initiatives.stage_reached (initiative_id, stage, reached_by, reached_at)
        values (:id, :stage, :by, :at)
        """)
        .param("id", id.value())
        .param("stage", stage.name())
        .param("by", by.value())
        .param("at", Rows.time(at))
        .update();
    audit.record(by, "stage-reached", Ref.of("initiative", id), stage.name(), at);
  }

  public void pledge(InitiativeId id, Pledge pledge) {
    if (pledge.words().isBlank()) throw new Refusal("initiatives.pledge-needs-words");
    if (!people.get(pledge.sponsor()).is(Role.SPONSOR))
      throw new Refusal("initiatives.only-sponsors");
    db.sql(
            """
        insert into initiatives.pledge (initiative_id, person_id, words, answer_within_days, pledged_at)
        values (:id, :person, :words, :days, :at)
        """)
        .param("id", id.value())
        .param("person", pledge.sponsor().value())
        .param("words", pledge.words())
        .param("days", pledge.answerWithinDays())
        .param("at", Rows.time(pledge.at()))
        .update();
    audit.record(pledge.sponsor(), "pledged", Ref.of("initiative", id), "", pledge.at());
  }

  @Transactional(readOnly = true)
  public Optional<Initiative> find(String slug) {
    return store.find(slug);
  }

  @Transactional(readOnly = true)
  public Initiative get(String slug) {
    return find(slug).orElseThrow(() -> new NotFound(slug));
  }

  @Transactional(readOnly = true)
  public Initiative get(InitiativeId id) {
    return store.find(id).orElseThrow(() -> new NotFound(id));
  }

  /** The furthest on first. */
  @Transactional(readOnly = true)
  public List<Initiative> all() {
    return store.all();
  }

  @Transactional(readOnly = true)
  public List<StageReached> stagesOf(InitiativeId id) {
    return db.sql(
            """
        select stage, reached_by, reached_at from initiatives.stage_reached
        where initiative_id = :id
        order by reached_at
        """)
        .param("id", id.value())
        .query(
            (row, _) ->
                new StageReached(
                    Stage.valueOf(row.getString("stage")),
                    Rows.id(row, "reached_by", PersonId::new),
                    Rows.at(row, "reached_at")))
        .list();
  }
}
