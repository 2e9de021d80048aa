package org.alongside.listening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.alongside.initiatives.InitiativeId;
import org.alongside.platform.Experience;
import org.alongside.platform.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The rows of drafts, found by the hash of their token. */
@Repository
class DraftStore {

  private static final String SELECT =
      """
      select initiative_id, fields, voice_id
      from listening.draft
      where token_hash = :token
      """;

  private static final Draft NOTHING =
      new Draft(VoiceKind.STORY, "", "", Experience.UNSAID, null, "", "");

  private final JdbcClient db;
  private final JsonMapper json;

  DraftStore(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  void insert(DraftToken token, InitiativeId initiative, Draft draft, Instant at) {
    db.sql(
            """
        insert into listening.draft (token_hash, initiative_id, fields, saved_at)
        values (:token, :initiative, :fields::jsonb, :at)
        on conflict do nothing
        """)
        .param("token", token.hash())
        .param("initiative", initiative.value())
        .param("fields", json.writeValueAsString(draft))
        .param("at", Rows.time(at))
        .update();
  }

  void keep(DraftToken token, Draft draft, Instant at) {
    db.sql(
            """
        update listening.draft
        set fields = :fields::jsonb, saved_at = :at
        where token_hash = :token
        """)
        .param("fields", json.writeValueAsString(draft))
        .param("at", Rows.time(at))
        .param("token", token.hash())
        .update();
  }

  Optional<Drafts.Kept> find(DraftToken token) {
    return db.sql(SELECT).param("token", token.hash()).query((row, _) -> read(row)).optional();
  }

  /** Whoever comes second waits here until the first is done. */
  Optional<Drafts.Kept> lock(DraftToken token) {
    return db.sql(SELECT + "for update")
        .param("token", token.hash())
        .query((row, _) -> read(row))
        .optional();
  }

  /** The words now live in the voice alone. */
  void became(DraftToken token, VoiceId voice, Instant at) {
    db.sql(
            """
        update listening.draft
        set voice_id = :voice, fields = null, saved_at = :at
        where token_hash = :token
        """)
        .param("voice", voice.value())
        .param("at", Rows.time(at))
        .param("token", token.hash())
        .update();
  }

  void forget(Instant before, Instant givenBefore) {
    db.sql(
            """
        delete from listening.draft
        where saved_at < :before or voice_id is not null and saved_at < :givenBefore
        """)
        .param("before", Rows.time(before))
        .param("givenBefore", Rows.time(givenBefore))
        .update();
  }

  private Drafts.Kept read(ResultSet row) throws SQLException {
    String fields = row.getString("fields");
    return new Drafts.Kept(
        Rows.id(row, "initiative_id", InitiativeId::new),
        fields == null ? NOTHING : json.readValue(fields, Draft.class),
        Rows.idOrNull(row, "voice_id", VoiceId::new));
  }
}
