package org.alongside.themes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.initiatives.InitiativeId;
import org.alongside.listening.Voice;
import org.alongside.listening.VoiceId;
import org.alongside.listening.VoiceReworded;
import org.alongside.listening.VoiceState;
import org.alongside.listening.VoiceWithdrawn;
import org.alongside.listening.Voices;
import org.alongside.people.PersonId;
import org.alongside.platform.database.Rows;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.ids.Ids;
import org.alongside.platform.trace.Ref;
import org.alongside.platform.trace.Relation;
import org.alongside.platform.trace.Trace;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Name a theme, put pieces of voices under it. A voice is linked to a theme as long as a piece of
 * it stands there.
 */
@Service
@Transactional
public class Themes {

  private final JdbcClient db;
  private final Voices voices;
  private final Trace trace;
  private final ApplicationEventPublisher events;

  Themes(JdbcClient db, Voices voices, Trace trace, ApplicationEventPublisher events) {
    this.db = db;
    this.voices = voices;
    this.trace = trace;
    this.events = events;
  }

  public ThemeId name(InitiativeId initiative, String name, PersonId by, Instant at) {
    check(name);
    ThemeId id = Ids.next(ThemeId::new);
    db.sql(
            """
        insert into themes.theme (id, initiative_id, name, named_by, named_at)
        values (:id, :initiative, :name, :by, :at)
        """)
        .param("id", id.value())
        .param("initiative", initiative.value())
        .param("name", name.strip())
        .param("by", by.value())
        .param("at", Rows.time(at))
        .update();
    return id;
  }

  public void rename(ThemeId id, String name) {
    check(name);
    db.sql("update themes.theme set name = :name where id = :id")
        .param("name", name.strip())
        .param("id", id.value())
        .update();
  }

  /**
   * Marks the piece from {@code from} to {@code to} (exclusive) of a voice's words. The same piece
   * twice is one.
   */
  public ExcerptId mark(ThemeId theme, VoiceId voiceId, int from, int to, PersonId by, Instant at) {
    Voice voice = voices.get(voiceId);
    if (voice.state() == VoiceState.WITHDRAWN) throw new Refusal("themes.voice-withdrawn");
    if (from < 0 || to > voice.words().length() || from >= to)
      throw new Refusal("themes.piece-outside");
    if (!get(theme).initiative().equals(voice.initiative()))
      throw new Refusal("themes.other-initiative");
    ExcerptId id = Ids.next(ExcerptId::new);
    db.sql(
            """
        insert into themes.excerpt (id, theme_id, voice_id, from_char, to_char, words, marked_by, marked_at)
        values (:id, :theme, :voice, :from, :to, :words, :by, :at)
        on conflict (org_id, theme_id, voice_id, from_char, to_char) do nothing
        """)
        .param("id", id.value())
        .param("theme", theme.value())
        .param("voice", voiceId.value())
        .param("from", from)
        .param("to", to)
        .param("words", voice.words().substring(from, to))
        .param("by", by.value())
        .param("at", Rows.time(at))
        .update();
    trace.link(Ref.of("voice", voiceId), Relation.CODED_AS, Ref.of("theme", theme), at);
    events.publishEvent(new VoiceCoded(voiceId, at));
    return id;
  }

  public void unmark(ExcerptId id) {
    Excerpt excerpt = excerpt(id);
    db.sql("delete from themes.excerpt where id = :id").param("id", id.value()).update();
    if (excerptsOf(excerpt.theme()).stream()
        .noneMatch(other -> other.voice().equals(excerpt.voice()))) {
      trace.unlink(
          Ref.of("voice", excerpt.voice()), Relation.CODED_AS, Ref.of("theme", excerpt.theme()));
    }
  }

  /**
   * A withdrawn voice keeps its place on the thread, as one that was there, but not one of its
   * words.
   */
  @EventListener
  void forget(VoiceWithdrawn event) {
    db.sql("delete from themes.excerpt where voice_id = :voice")
        .param("voice", event.voice().value())
        .update();
  }

  /** Pieces that still stand in the new words move with them; the others go. */
  @EventListener
  void follow(VoiceReworded event) {
    for (Excerpt excerpt : piecesOf(event.voice())) {
      int from = event.words().indexOf(excerpt.words());
      if (from < 0) unmark(excerpt.id());
      else
        db.sql("update themes.excerpt set from_char = :from, to_char = :to where id = :id")
            .param("from", from)
            .param("to", from + excerpt.words().length())
            .param("id", excerpt.id().value())
            .update();
    }
  }

  @Transactional(readOnly = true)
  public Theme get(ThemeId id) {
    return all(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound(id));
  }

  @Transactional(readOnly = true)
  public List<Theme> all(Collection<ThemeId> ids) {
    return db.sql(
            "select id, initiative_id, name, named_by, named_at from themes.theme where id = any(:ids) order by named_at")
        .param("ids", Rows.values(ids))
        .query((row, _) -> theme(row))
        .list();
  }

  @Transactional(readOnly = true)
  public List<Theme> of(InitiativeId initiative) {
    return db.sql(
            """
        select id, initiative_id, name, named_by, named_at from themes.theme
        where initiative_id = :initiative
        order by named_at, id
        """)
        .param("initiative", initiative.value())
        .query((row, _) -> theme(row))
        .list();
  }

  @Transactional(readOnly = true)
  public List<Excerpt> excerptsOf(ThemeId theme) {
    return db.sql("select * from themes.excerpt where theme_id = :theme order by marked_at, id")
        .param("theme", theme.value())
        .query((row, _) -> read(row))
        .list();
  }

  @Transactional(readOnly = true)
  public List<Excerpt> piecesOf(VoiceId voice) {
    return db.sql(
            "select * from themes.excerpt where voice_id = :voice order by from_char, to_char")
        .param("voice", voice.value())
        .query((row, _) -> read(row))
        .list();
  }

  @Transactional(readOnly = true)
  public List<Excerpt> piecesOf(Collection<VoiceId> voices) {
    return db.sql(
            "select * from themes.excerpt where voice_id = any(:voices) order by voice_id, from_char, to_char")
        .param("voices", Rows.values(voices))
        .query((row, _) -> read(row))
        .list();
  }

  /** How many pieces stand under each; none is left out. */
  @Transactional(readOnly = true)
  public Map<ThemeId, Integer> countUnder(Collection<ThemeId> themes) {
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

  @Transactional(readOnly = true)
  public Excerpt excerpt(ExcerptId id) {
    return db.sql("select * from themes.excerpt where id = :id")
        .param("id", id.value())
        .query((row, _) -> read(row))
        .optional()
        .orElseThrow(() -> new NotFound(id));
  }

  private static void check(String name) {
    if (name.isBlank()) throw new Refusal("themes.name-needed");
    if (name.length() > 200) throw new Refusal("themes.name-long");
  }

  private static Theme theme(ResultSet row) throws SQLException {
    return new Theme(
        Rows.id(row, "id", ThemeId::new),
        Rows.id(row, "initiative_id", InitiativeId::new),
        row.getString("name"),
        Rows.id(row, "named_by", PersonId::new),
        Rows.at(row, "named_at"));
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
