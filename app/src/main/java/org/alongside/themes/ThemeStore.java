package org.alongside.themes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alongside.initiatives.InitiativeId;
import org.alongside.listening.VoiceId;
import org.alongside.people.PersonId;
import org.alongside.platform.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of themes. Those of the pieces under them: {@link ExcerptStore}. */
@Repository
class ThemeStore {

  private static final String SELECT =
      "select id, initiative_id, name, named_by, named_at from themes.theme ";

  record Said(ThemeId theme, VoiceId voice) {}

  private final JdbcClient db;

  ThemeStore(JdbcClient db) {
    this.db = db;
  }

  /** False when the initiative has a theme of this name. */
  boolean insert(ThemeId id, InitiativeId initiative, String name, PersonId by, Instant at) {
    return db.sql(
                """
        insert into themes.theme (id, initiative_id, name, named_by, named_at)
        values (:id, :initiative, :name, :by, :at)
        on conflict do nothing
        """)
            .param("id", id.value())
            .param("initiative", initiative.value())
            .param("name", name)
            .param("by", by.value())
            .param("at", Rows.time(at))
            .update()
        == 1;
  }

  void rename(ThemeId id, String name) {
    db.sql("update themes.theme set name = :name where id = :id")
        .param("name", name)
        .param("id", id.value())
        .update();
  }

  Optional<Theme> named(InitiativeId initiative, String name) {
    return db.sql(SELECT + "where initiative_id = :initiative and lower(name) = lower(:name)")
        .param("initiative", initiative.value())
        .param("name", name)
        .query((row, _) -> read(row))
        .optional();
  }

  List<Theme> all(Collection<ThemeId> ids) {
    return db.sql(SELECT + "where id = any(:ids) order by named_at, id")
        .param("ids", Rows.values(ids))
        .query((row, _) -> read(row))
        .list();
  }

  List<Theme> of(InitiativeId initiative) {
    return db.sql(SELECT + "where initiative_id = :initiative order by named_at, id")
        .param("initiative", initiative.value())
        .query((row, _) -> read(row))
        .list();
  }

  /** Each voice once under each theme. */
  List<Said> said(Collection<ThemeId> themes) {
    return db.sql(
            """
        select distinct theme_id, voice_id from themes.excerpt
        where theme_id = any(:themes)
        """)
        .param("themes", Rows.values(themes))
        .query(
            (row, _) ->
                new Said(
                    Rows.id(row, "theme_id", ThemeId::new), Rows.id(row, "voice_id", VoiceId::new)))
        .list();
  }

  private static Theme read(ResultSet row) throws SQLException {
    return new Theme(
        Rows.id(row, "id", ThemeId::new),
        Rows.id(row, "initiative_id", InitiativeId::new),
        row.getString("name"),
        Rows.id(row, "named_by", PersonId::new),
        Rows.at(row, "named_at"));
  }
}
