package org.alongside.recruitment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.alongside.platform.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The rows of what was begun, found by the hash of their token. */
@Repository
class JoiningStore {

  private static final String SELECT =
      """
      select opportunity_id, fields, application_id
      from recruitment.draft
      where token_hash = :token
      """;

  private final JdbcClient db;
  private final JsonMapper json;

  JoiningStore(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  void insert(JoiningToken token, OpportunityId opportunity, Begun begun, Instant at) {
    db.sql(
            """
        insert into recruitment.draft (token_hash, opportunity_id, fields, saved_at)
        values (:token, :opportunity, :fields::jsonb, :at)
        """)
        .param("token", token.hash())
        .param("opportunity", opportunity.value())
        .param("fields", json.writeValueAsString(begun))
        .param("at", Rows.time(at))
        .update();
  }

  void keep(JoiningToken token, Begun begun, Instant at) {
    db.sql(
            """
        update recruitment.draft
        set fields = :fields::jsonb, saved_at = :at
        where token_hash = :token
        """)
        .param("fields", json.writeValueAsString(begun))
        .param("at", Rows.time(at))
        .param("token", token.hash())
        .update();
  }

  Optional<Joinings.Kept> find(JoiningToken token) {
    return db.sql(SELECT).param("token", token.hash()).query((row, _) -> read(row)).optional();
  }

  /** Whoever comes second waits here until the first is done. */
  Optional<Joinings.Kept> lock(JoiningToken token) {
    return db.sql(SELECT + "for update")
        .param("token", token.hash())
        .query((row, _) -> read(row))
        .optional();
  }

  void became(JoiningToken token, ApplicationId application, Instant at) {
    db.sql(
            """
        update recruitment.draft
        set application_id = :application, fields = null, saved_at = :at
        where token_hash = :token
        """)
        .param("application", application.value())
        .param("at", Rows.time(at))
        .param("token", token.hash())
        .update();
  }

  void forget(Instant before, Instant joinedBefore) {
    db.sql(
            """
        delete from recruitment.draft
        where saved_at < :before or application_id is not null and saved_at < :joinedBefore
        """)
        .param("before", Rows.time(before))
        .param("joinedBefore", Rows.time(joinedBefore))
        .update();
  }

  private Joinings.Kept read(ResultSet row) throws SQLException {
    String fields = row.getString("fields");
    return new Joinings.Kept(
        Rows.id(row, "opportunity_id", OpportunityId::new),
        fields == null ? null : json.readValue(fields, Begun.class),
        Rows.idOrNull(row, "application_id", ApplicationId::new));
  }
}
