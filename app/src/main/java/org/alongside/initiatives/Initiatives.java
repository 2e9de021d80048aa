package org.alongside.initiatives;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alongside.people.PersonId;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.database.Rows;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.ids.Ids;
import org.alongside.platform.trace.Ref;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

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

  private static final String SELECT =
      """
      select i.id, i.slug, i.title, i.aim, i.level, i.framing, i.way, i.way_reason, i.way_together, i.stage, i.now_words,
        i.ask_words, i.begun_at, i.version,
        p.person_id as sponsor, p.words as pledge, p.answer_within_days, p.pledged_at
      from initiatives.initiative i
      left join lateral (
        select * from initiatives.pledge p where p.initiative_id = i.id order by p.pledged_at desc limit 1
      ) p on true
      """;

  private final JdbcClient db;
  private final JsonMapper json;
  private final Audit audit;

  Initiatives(JdbcClient db, JsonMapper json, Audit audit) {
    this.db = db;
    this.json = json;
    this.audit = audit;
  }

  public InitiativeId begin(Beginning beginning, PersonId by, Instant at) {
    beginning.way().fits(beginning.framing());
    if (find(beginning.slug()).isPresent())
      throw new Refusal("initiatives.slug-taken", beginning.slug());
    InitiativeId id = Ids.next(InitiativeId::new);
    db.sql(
            """
        insert into initiatives.initiative
          (id, slug, title, aim, level, framing, way, way_reason, way_together, stage, now_words, ask_words, begun_at, version)
        values
          (:id, :slug, :title, :aim, :level, :framing::jsonb, :way, :reason, :together, 'FRAME', :now, :ask, :at, 1)
        """)
        .param("id", id.value())
        .param("slug", beginning.slug())
        .param("title", beginning.title())
        .param("aim", beginning.aim())
        .param("level", beginning.level().name())
        .param("framing", json.writeValueAsString(beginning.framing()))
        .param("way", beginning.way().claimed().name())
        .param("reason", beginning.way().reason())
        .param("together", beginning.way().together())
        .param("now", beginning.now())
        .param("ask", beginning.ask())
        .param("at", Rows.time(at))
        .update();
    reach(id, Stage.FRAME, by, at);
    audit.record(by, "initiative-begun", Ref.of("initiative", id), "", at);
    return id;
  }

  /**
   * Changes what is said about it; refuses if somebody else has changed it since {@code version}.
   */
  public void change(InitiativeId id, Beginning to, int version, PersonId by, Instant at) {
    to.way().fits(to.framing());
    int rows =
        db.sql(
                """
        update initiatives.initiative
        set title = :title, aim = :aim, level = :level, framing = :framing::jsonb, way = :way, way_reason = :reason,
          way_together = :together, now_words = :now, ask_words = :ask, version = version + 1
        where id = :id and version = :version
        """)
            .param("title", to.title())
            .param("aim", to.aim())
            .param("level", to.level().name())
            .param("framing", json.writeValueAsString(to.framing()))
            .param("way", to.way().claimed().name())
            .param("reason", to.way().reason())
            .param("together", to.way().together())
            .param("now", to.now())
            .param("ask", to.ask())
            .param("id", id.value())
            .param("version", version)
            .update();
    if (rows == 0) throw new Refusal("initiatives.changed-meanwhile");
    audit.record(by, "initiative-changed", Ref.of("initiative", id), "", at);
  }

  /** Moves on, or back: every step stays on record. */
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
  }

  public void pledge(InitiativeId id, Pledge pledge) {
    if (pledge.words().isBlank()) throw new Refusal("initiatives.pledge-needs-words");
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
    return db.sql(SELECT + "where i.slug = :slug")
        .param("slug", slug)
        .query((row, _) -> read(row))
        .optional();
  }

  @Transactional(readOnly = true)
  public Initiative get(String slug) {
    return find(slug).orElseThrow(() -> new NotFound(slug));
  }

  @Transactional(readOnly = true)
  public Initiative get(InitiativeId id) {
    return db.sql(SELECT + "where i.id = :id")
        .param("id", id.value())
        .query((row, _) -> read(row))
        .optional()
        .orElseThrow(() -> new NotFound(id));
  }

  /** The furthest on first. */
  @Transactional(readOnly = true)
  public List<Initiative> all() {
    return db.sql(SELECT + "order by array_position(:stages::text[], i.stage) desc, i.begun_at")
        .param(
            "stages",
            java.util.Arrays.stream(Stage.values()).map(Enum::name).toArray(String[]::new))
        .query((row, _) -> read(row))
        .list();
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

  private Initiative read(ResultSet row) throws SQLException {
    return new Initiative(
        Rows.id(row, "id", InitiativeId::new),
        row.getString("slug"),
        row.getString("title"),
        row.getString("aim"),
        Level.valueOf(row.getString("level")),
        json.readValue(row.getString("framing"), Framing.class),
        new Way(
            WayOfWorking.valueOf(row.getString("way")),
            row.getString("way_reason"),
            row.getBoolean("way_together")),
        Stage.valueOf(row.getString("stage")),
        row.getString("now_words"),
        row.getString("ask_words"),
        pledge(row),
        Rows.at(row, "begun_at"),
        row.getInt("version"));
  }

  private static @Nullable Pledge pledge(ResultSet row) throws SQLException {
    var sponsor = Rows.idOrNull(row, "sponsor", PersonId::new);
    if (sponsor == null) return null;
    return new Pledge(
        sponsor,
        row.getString("pledge"),
        row.getInt("answer_within_days"),
        Rows.at(row, "pledged_at"));
  }
}
