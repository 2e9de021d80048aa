package org.alongside.themes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.listening.VoiceId;
import org.alongside.people.PersonId;
import org.alongside.platform.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of pieces. */
@Repository
class ExcerptStore {

  private static final String SELECT =
      """
      select id, theme_id, voice_id, from_char, to_char, words, marked_by, marked_at
      from themes.excerpt
      """;

  private final JdbcClient db;

  ExcerptStore(JdbcClient db) {
    this.db = db;
  }

  /** The same piece under the same theme stays as it is. */
  void insert(Excerpt excerpt) {
    db.sql(
            """
        insert into themes.excerpt (id, theme_id, voice_id, from_char, to_char, words, marked_by, marked_at)
        values (:id, :theme, :voice, :from, :to, :words, :by, :at)
        on conflict (org_id, theme_id, voice_id, from_char, to_char) do nothing
        """)
        .param("id", excerpt.id().value())
        .param("theme", excerpt.theme().value())
        .param("voice", excerpt.voice().value())
        .param("from", excerpt.from())
        .param("to", excerpt.to())
        .param("words", excerpt.words())
        .param("by", excerpt.markedBy().value())
        .param("at", Rows.time(excerpt.at()))
        .update();
  }

  /** False when the same piece stands there already under the same theme. */
  boolean move(Excerpt excerpt, int from) {
    return db.sql(
                """
        update themes.excerpt e set from_char = :from, to_char = :to
        where e.id = :id and not exists (
          select from themes.excerpt other
          where other.theme_id = e.theme_id and other.voice_id = e.voice_id
            and other.from_char = :from and other.to_char = :to and other.id <> e.id
        )
        """)
            .param("from", from)
            .param("to", from + excerpt.words().length())
            .param("id", excerpt.id().value())
            .update()
        == 1;
  }

  void delete(ExcerptId id) {
    db.sql("delete from themes.excerpt where id = :id").param("id", id.value()).update();
  }

  void deleteOf(VoiceId voice) {
    db.sql("delete from themes.excerpt where voice_id = :voice")
        .param("voice", voice.value())
        .update();
  }

  boolean stands(VoiceId voice, ThemeId theme) {
    return db.sql(
            """
        select exists (
          select from themes.excerpt where theme_id = :theme and voice_id = :voice
        )
        """)
        .param("theme", theme.value())
        .param("voice", voice.value())
        .query(Boolean.class)
        .single();
  }

  Optional<Excerpt> find(ExcerptId id) {
    return db.sql(SELECT + "where id = :id")
        .param("id", id.value())
        .query((row, _) -> read(row))
        .optional();
  }

  List<Excerpt> under(ThemeId theme) {
    return db.sql(SELECT + "where theme_id = :theme order by marked_at, id")
        .param("theme", theme.value())
        .query((row, _) -> read(row))
        .list();
  }

  List<Excerpt> of(VoiceId voice) {
    return db.sql(SELECT + "where voice_id = :voice order by from_char, to_char, id")
        .param("voice", voice.value())
        .query((row, _) -> read(row))
        .list();
  }

  List<Excerpt> of(Collection<VoiceId> voices) {
    return db.sql(SELECT + "where voice_id = any(:voices) order by voice_id, from_char, to_char")
        .param("voices", Rows.values(voices))
        .query((row, _) -> read(row))
        .list();
  }

  Map<ThemeId, Integer> countUnder(Collection<ThemeId> themes) {
    Map<ThemeId, Integer> pieces = new HashMap<>();
    themes.forEach(theme -> pieces.put(theme, 0));
    db.sql(
            """
        select theme_id, count(*) as pieces from themes.excerpt
        where theme_id = any(:themes)
        group by theme_id
        """)
        .param("themes", Rows.values(themes))
        .query(
            row -> {
              pieces.put(Rows.id(row, "theme_id", ThemeId::new), row.getInt("pieces"));
            });
    return pieces;
  }

  private static Excerpt read(ResultSet row) throws SQLException {
    return new Excerpt(
        Rows.id(row, "id", ExcerptId::new),
        Rows.id(row, "theme_id", ThemeId::new),
        Rows.id(row, "voice_id", VoiceId::new),
        row.getInt("from_char"),
        row.getInt("to_char"),
        row.getString("words"),
        Rows.id(row, "marked_by", PersonId::new),
        Rows.at(row, "marked_at"));
  }
}
