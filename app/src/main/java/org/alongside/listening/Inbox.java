package org.alongside.listening;

import java.time.Duration;
import java.util.List;
import org.alongside.initiatives.InitiativeId;
import org.alongside.platform.access.Sight;
import org.alongside.platform.database.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Voices in the order in which they are read: the longest wait first. Pages turn by the place of a
 * voice, not by counting, so the last is as near as the first.
 */
@Service
@Transactional(readOnly = true)
public class Inbox {

  private static final String WAITS = "answered_at is null and state in ('RECEIVED', 'PUBLISHED')";
  private static final String PLACE =
      "(select given_at, id from listening.voice where id = :place)";

  private final JdbcClient db;

  Inbox(JdbcClient db) {
    this.db = db;
  }

  /**
   * @param in only of this initiative, or of all
   */
  public Waiting waiting(@Nullable InitiativeId in) {
    return within(
            in,
            """
        select w.people, w.oldest, case when u.answers >= :enough then u.usual end as usual
        from (
          select count(*) as people, min(given_at) as oldest from listening.voice
          where %1$s %2$s
        ) w, (
          select count(*) as answers,
            extract(epoch from percentile_disc(0.5) within group (order by answered_at - given_at))::bigint as usual
          from (
            select answered_at, given_at from listening.voice
            where answered_at is not null %2$s
            order by answered_at desc
            limit 500
          ) lately
        ) u
        """)
        .param("enough", Waiting.ENOUGH)
        .query(
            (row, _) ->
                new Waiting(
                    row.getLong("people"),
                    Rows.atOrNull(row, "oldest"),
                    seconds(row.getObject("usual", Long.class))))
        .single();
  }

  /** Those who wait longest. */
  public List<Voice> first(@Nullable InitiativeId in, int many) {
    return within(in, VoiceSearch.SELECT + "where %1$s %2$s order by given_at, id limit :many")
        .param("many", many)
        .query((row, _) -> VoiceSearch.read(row))
        .list();
  }

  /** Those who have waited less long than this one, whether or not it waits itself. */
  public List<Voice> after(@Nullable InitiativeId in, VoiceId place, int many) {
    return within(
            in,
            VoiceSearch.SELECT
                + "where (given_at, id) > "
                + PLACE
                + " and %1$s %2$s order by given_at, id limit :many")
        .param("place", place.value())
        .param("many", many)
        .query((row, _) -> VoiceSearch.read(row))
        .list();
  }

  /** Those who have waited longer than this one; the longest first. */
  public List<Voice> before(@Nullable InitiativeId in, VoiceId place, int many) {
    return within(
            in,
            VoiceSearch.SELECT
                + "where (given_at, id) < "
                + PLACE
                + " and %1$s %2$s order by given_at desc, id desc limit :many")
        .param("place", place.value())
        .param("many", many)
        .query((row, _) -> VoiceSearch.read(row))
        .list()
        .reversed();
  }

  /**
   * What a reader of this sight may read of an initiative, from this voice on; the oldest first.
   */
  public List<Voice> shownFrom(InitiativeId in, Sight sight, VoiceId place, int many) {
    return db.sql(
            VoiceSearch.SELECT
                + "where (given_at, id) >= "
                + PLACE
                + """
         and initiative_id = :in and state = 'PUBLISHED' and audience = any(:audiences)
        order by given_at, id
        limit :many
        """)
        .param("place", place.value())
        .param("in", in.value())
        .param("audiences", Audience.seenBy(sight))
        .param("many", many)
        .query((row, _) -> VoiceSearch.read(row))
        .list();
  }

  private static @Nullable Duration seconds(@Nullable Long seconds) {
    return seconds == null ? null : Duration.ofSeconds(seconds);
  }

  private StatementSpec within(@Nullable InitiativeId in, String sql) {
    return in == null
        ? db.sql(sql.formatted(WAITS, ""))
        : db.sql(sql.formatted(WAITS, "and initiative_id = :in")).param("in", in.value());
  }
}
