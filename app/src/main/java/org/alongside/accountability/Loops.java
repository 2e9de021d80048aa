package org.alongside.accountability;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.initiatives.InitiativeId;
import org.alongside.listening.VoiceAnswered;
import org.alongside.listening.VoiceId;
import org.alongside.listening.VoiceWithdrawn;
import org.alongside.listening.VoicesGiven;
import org.alongside.platform.Experience;
import org.alongside.platform.database.Rows;
import org.alongside.themes.VoiceCoded;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One loop for each voice, kept in the transaction of what happens to the voice. A loop is closed
 * when its giver was told what came of it, or got a no with a reason, or got an answer and nothing
 * more is under way; withdrawn ones don't count.
 */
@Service
@Transactional
public class Loops {

  /**
   * @param longestSilence when the one spoke who has waited longest without a word from anybody
   */
  public record Count(
      Experience experience, long spoke, long closed, @Nullable Instant longestSilence) {
    public long open() {
      return spoke - closed;
    }
  }

  private static final String CLOSED =
      "(told_at is not null or declined_at is not null or (answered_at is not null and not coded))";

  private final JdbcClient db;
  private final NamedParameterJdbcTemplate batch;

  Loops(JdbcClient db, NamedParameterJdbcTemplate batch) {
    this.db = db;
    this.batch = batch;
  }

  @EventListener
  void open(VoicesGiven event) {
    batch.batchUpdate(
        """
        insert into accountability.loop (voice_id, initiative_id, experience, opened_at)
        values (:voice, :initiative, :experience, :at)
        """,
        event.voices().stream()
            .map(
                one ->
                    new MapSqlParameterSource()
                        .addValue("voice", one.voice().value())
                        .addValue("initiative", one.initiative().value())
                        .addValue("experience", one.experience().name())
                        .addValue("at", Rows.time(one.at())))
            .toArray(MapSqlParameterSource[]::new));
  }

  @EventListener
  void answered(VoiceAnswered event) {
    String column = event.declined() ? "declined_at" : "answered_at";
    db.sql(
            "update accountability.loop set "
                + column
                + " = coalesce("
                + column
                + ", :at) where voice_id = :voice")
        .param("at", Rows.time(event.at()))
        .param("voice", event.voice().value())
        .update();
  }

  @EventListener
  void coded(VoiceCoded event) {
    db.sql("update accountability.loop set coded = true where voice_id = :voice")
        .param("voice", event.voice().value())
        .update();
  }

  @EventListener
  void withdrawn(VoiceWithdrawn event) {
    db.sql("update accountability.loop set withdrawn_at = :at where voice_id = :voice")
        .param("at", Rows.time(event.at()))
        .param("voice", event.voice().value())
        .update();
  }

  /** By kind of experience, those that somebody has. */
  @Transactional(readOnly = true)
  public List<Count> of(InitiativeId initiative) {
    return count("where withdrawn_at is null and initiative_id = :initiative", initiative);
  }

  @Transactional(readOnly = true)
  public List<Count> ofAll() {
    return count("where withdrawn_at is null", null);
  }

  /** Those who were told what came of it. */
  @Transactional(readOnly = true)
  public Set<VoiceId> toldIn(InitiativeId initiative) {
    return db.sql(
            """
        select voice_id from accountability.loop
        where initiative_id = :initiative and told_at is not null and withdrawn_at is null
        """)
        .param("initiative", initiative.value())
        .query((row, _) -> Rows.id(row, "voice_id", VoiceId::new))
        .set();
  }

  @Transactional(readOnly = true)
  public boolean isClosed(VoiceId voice) {
    return db.sql("select " + CLOSED + " from accountability.loop where voice_id = :voice")
        .param("voice", voice.value())
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  /** How many have not had a word from anybody. */
  @Transactional(readOnly = true)
  public long unanswered(InitiativeId initiative) {
    return db.sql(
            """
        select count(*) from accountability.loop
        where initiative_id = :initiative and withdrawn_at is null and told_at is null
          and declined_at is null and answered_at is null
        """)
        .param("initiative", initiative.value())
        .query(Long.class)
        .single();
  }

  @Transactional(readOnly = true)
  public Optional<VoiceId> longestSilence() {
    return db.sql(
            "select voice_id from accountability.loop where withdrawn_at is null and not "
                + CLOSED
                + " order by opened_at limit 1")
        .query((row, _) -> Rows.id(row, "voice_id", VoiceId::new))
        .optional();
  }

  private List<Count> count(String which, @Nullable InitiativeId initiative) {
    var query =
        db.sql(
            """
        select experience, count(*) as spoke, count(*) filter (where %1$s) as closed,
          min(opened_at) filter (where not %1$s and answered_at is null) as longest_silence
        from accountability.loop
        %2$s
        group by experience
        order by array_position(array['LIVED', 'BOTH', 'LEARNT', 'UNSAID'], experience)
        """
                .formatted(CLOSED, which));
    return (initiative == null ? query : query.param("initiative", initiative.value()))
        .query(
            (row, _) ->
                new Count(
                    Experience.valueOf(row.getString("experience")),
                    row.getLong("spoke"),
                    row.getLong("closed"),
                    Rows.atOrNull(row, "longest_silence")))
        .list();
  }
}
