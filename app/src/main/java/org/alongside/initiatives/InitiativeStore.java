package org.alongside.initiatives;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.alongside.initiatives.Initiatives.Beginning;
import org.alongside.people.PersonId;
import org.alongside.platform.database.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rows of initiatives, each with its latest pledge. */
@Component
class InitiativeStore {

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

  InitiativeStore(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  void insert(InitiativeId id, Beginning beginning, Instant at) {
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
  }

  /** Whether it still was what they had seen. */
  boolean update(InitiativeId id, Beginning to, int version) {
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
    return rows > 0;
  }

  boolean say(InitiativeId id, String now, String ask, int version) {
    int rows =
        db.sql(
                """
        update initiatives.initiative set now_words = :now, ask_words = :ask
        where id = :id and version = :version
        """)
            .param("now", now)
            .param("ask", ask)
            .param("id", id.value())
            .param("version", version)
            .update();
    return rows > 0;
  }

  Optional<Initiative> find(String slug) {
    return db.sql(SELECT + "where i.slug = :slug")
        .param("slug", slug)
        .query((row, _) -> read(row))
        .optional();
  }

  Optional<Initiative> find(InitiativeId id) {
    return db.sql(SELECT + "where i.id = :id")
        .param("id", id.value())
        .query((row, _) -> read(row))
        .optional();
  }

  List<Initiative> all() {
    return db.sql(SELECT + "order by array_position(:stages::text[], i.stage) desc, i.begun_at")
        .param("stages", Arrays.stream(Stage.values()).map(Enum::name).toArray(String[]::new))
        .query((row, _) -> read(row))
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
