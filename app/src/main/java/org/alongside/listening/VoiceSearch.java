package org.alongside.listening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alongside.initiatives.InitiativeId;
import org.alongside.people.ContactId;
import org.alongside.people.PersonId;
import org.alongside.platform.Experience;
import org.alongside.platform.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds voices, their steps and their codes. */
@Repository
class VoiceSearch {

  static final String SELECT =
      """
      select id, initiative_id, kind, words, language, experience, audience, who, described, channel, contact_id, giver_id, entered_by,
        consent, state, given_at, answered_at, version
      from listening.voice
      """;

  private static final String GLIMPSE =
      """
      select id, experience, audience, state, language, length(words) as length, given_at
      from listening.voice
      """;

  private final JdbcClient db;

  VoiceSearch(JdbcClient db) {
    this.db = db;
  }

  /** Did anybody give a voice with this address? */
  boolean anyFrom(ContactId contact) {
    return db.sql("select count(*) from listening.voice where contact_id = :contact")
            .param("contact", contact.value())
            .query(Long.class)
            .single()
        > 0;
  }

  Optional<Voice> find(VoiceId id) {
    return db.sql(SELECT + "where id = :id")
        .param("id", id.value())
        .query((row, _) -> read(row))
        .optional();
  }

  Optional<Voice> find(ReceiptCode code) {
    return db.sql(SELECT + "where receipt_code = :code")
        .param("code", code.words())
        .query((row, _) -> read(row))
        .optional();
  }

  Optional<ReceiptCode> codeOf(VoiceId id) {
    return db.sql("select receipt_code from listening.voice where id = :id")
        .param("id", id.value())
        .query(String.class)
        .optional()
        .map(ReceiptCode::new);
  }

  List<Voice> all(Collection<VoiceId> ids) {
    return ids.isEmpty()
        ? List.of()
        : db.sql(SELECT + "where id = any(:ids) order by given_at")
            .param("ids", Rows.values(ids))
            .query((row, _) -> read(row))
            .list();
  }

  List<Heard> heard(Collection<VoiceId> ids) {
    if (ids.isEmpty()) return List.of();
    return db.sql(GLIMPSE + "where id = any(:ids) order by given_at")
        .param("ids", Rows.values(ids))
        .query((row, _) -> glimpse(row))
        .list();
  }

  List<Heard> newestIn(InitiativeId initiative, int atMost) {
    return db.sql(
            GLIMPSE + "where initiative_id = :initiative order by given_at desc limit :atMost")
        .param("initiative", initiative.value())
        .param("atMost", atMost)
        .query((row, _) -> glimpse(row))
        .list();
  }

  List<Voice> givenBy(PersonId giver) {
    return db.sql(SELECT + "where giver_id = :giver order by given_at desc")
        .param("giver", giver.value())
        .query((row, _) -> read(row))
        .list();
  }

  List<Voice> shortOnes(int atMost) {
    return db.sql(
            """
        select * from (
          select *, row_number() over (partition by experience in ('LIVED', 'BOTH') order by given_at desc) as turn
          from listening.voice
          where state = 'PUBLISHED' and audience in ('ANONYMOUS', 'NAMED') and language = 'en'
            and length(words) between 16 and 46 and words !~ '[\\n<]'
        ) short
        where turn <= :most
        order by turn, given_at desc
        limit :most
        """)
        .param("most", atMost)
        .query((row, _) -> read(row))
        .list();
  }

  List<Handling> steps(VoiceId id) {
    return db.sql(
            """
        select state, handled_by, words, handled_at from listening.handling
        where voice_id = :id
        order by handled_at
        """)
        .param("id", id.value())
        .query(
            (row, _) ->
                new Handling(
                    VoiceState.valueOf(row.getString("state")),
                        Rows.idOrNull(row, "handled_by", PersonId::new),
                    row.getString("words"), Rows.at(row, "handled_at")))
        .list();
  }

  private static Heard glimpse(ResultSet row) throws SQLException {
    return new Heard(
        Rows.id(row, "id", VoiceId::new),
        Experience.valueOf(row.getString("experience")),
        Audience.valueOf(row.getString("audience")),
        VoiceState.valueOf(row.getString("state")),
        row.getString("language"),
        row.getInt("length"),
        Rows.at(row, "given_at"));
  }

  static Voice read(ResultSet row) throws SQLException {
    return new Voice(
        Rows.id(row, "id", VoiceId::new),
        Rows.id(row, "initiative_id", InitiativeId::new),
        VoiceKind.valueOf(row.getString("kind")),
        row.getString("words"),
        row.getString("language"),
        Experience.valueOf(row.getString("experience")),
        Audience.valueOf(row.getString("audience")),
        row.getString("who"),
        row.getString("described"),
        Channel.valueOf(row.getString("channel")),
        Rows.idOrNull(row, "contact_id", ContactId::new),
        Rows.idOrNull(row, "giver_id", PersonId::new),
        Rows.idOrNull(row, "entered_by", PersonId::new),
        row.getString("consent"),
        VoiceState.valueOf(row.getString("state")),
        Rows.at(row, "given_at"),
        Rows.atOrNull(row, "answered_at"),
        row.getInt("version"));
  }
}
