package org.alongside.listening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alongside.initiatives.InitiativeId;
import org.alongside.people.ContactId;
import org.alongside.people.PersonId;
import org.alongside.platform.Experience;
import org.alongside.platform.database.Rows;
import org.alongside.platform.errors.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of voices, their steps and their codes. */
@Repository
class VoiceStore {

  static final String SELECT =
      """
      select id, initiative_id, kind, words, language, experience, audience, who, channel, contact_id, giver_id, entered_by,
        consent, state, given_at, answered_at, version
      from listening.voice
      """;

  private final JdbcClient db;

  VoiceStore(JdbcClient db) {
    this.db = db;
  }

  void insert(VoiceId id, Gift gift, ReceiptCode code, Instant at) {
    db.sql(
            """
        insert into listening.voice
          (id, initiative_id, kind, words, language, experience, audience, who, channel, contact_id, giver_id, entered_by,
           consent, state, given_at, receipt_code, version)
        values
          (:id, :initiative, :kind, :words, :language, :experience, :audience, :who, :channel, :contact, :giver, :enteredBy,
           :consent, 'RECEIVED', :at, :code, 1)
        """)
        .param("id", id.value())
        .param("initiative", gift.initiative().value())
        .param("kind", gift.kind().name())
        .param("words", gift.words())
        .param("language", gift.language())
        .param("experience", gift.experience().name())
        .param("audience", gift.audience().name())
        .param("who", gift.who())
        .param("channel", gift.channel().name())
        .param("contact", Rows.value(gift.contact()))
        .param("giver", Rows.value(gift.giver()))
        .param("enteredBy", Rows.value(gift.enteredBy()))
        .param("consent", gift.consent())
        .param("at", Rows.time(at))
        .param("code", code.words())
        .update();
  }

  /** Moves on from the state that was seen; false when somebody else was quicker. */
  boolean move(
      VoiceId id, VoiceState from, VoiceState to, @Nullable PersonId by, String words, Instant at) {
    int rows =
        db.sql(
                "update listening.voice set state = :to, version = version + 1 where id = :id and state = :from")
            .param("to", to.name())
            .param("id", id.value())
            .param("from", from.name())
            .update();
    if (rows == 0) return false;
    step(id, to, by, words, at);
    return true;
  }

  void step(VoiceId id, VoiceState to, @Nullable PersonId by, String words, Instant at) {
    db.sql(
            """
        insert into listening.handling (voice_id, state, handled_by, words, handled_at)
        values (:id, :to, :by, :words, :at)
        """)
        .param("id", id.value())
        .param("to", to.name())
        .param("by", Rows.value(by))
        .param("words", words)
        .param("at", Rows.time(at))
        .update();
  }

  /** False when it was taken back meanwhile: those words never come again. */
  boolean words(VoiceId id, String words, Audience audience, String who) {
    return db.sql(
                """
        update listening.voice
        set words = :words, audience = :audience, who = :who, version = version + 1
        where id = :id and state <> 'WITHDRAWN'
        """)
            .param("words", words)
            .param("audience", audience.name())
            .param("who", who)
            .param("id", id.value())
            .update()
        == 1;
  }

  /** Takes out everything that was theirs; the row says only that there was a voice. */
  void empty(VoiceId id) {
    db.sql(
            """
        update listening.voice
        set words = '', who = '', contact_id = null, giver_id = null, consent = ''
        where id = :id
        """)
        .param("id", id.value())
        .update();
    db.sql("update listening.handling set words = '' where voice_id = :id")
        .param("id", id.value())
        .update();
    db.sql("delete from listening.reply where voice_id = :id").param("id", id.value()).update();
    db.sql("update listening.verdict set words = '' where voice_id = :id")
        .param("id", id.value())
        .update();
  }

  void answered(Collection<VoiceId> ids, Instant at) {
    db.sql(
            """
            update listening.voice set answered_at = :at
            where id = any(:ids) and answered_at is null
            """)
        .param("at", Rows.time(at))
        .param("ids", Rows.values(ids))
        .update();
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

  /** Whoever comes second waits here until the first is done. */
  Voice lock(VoiceId id) {
    return db.sql(SELECT + "where id = :id for update")
        .param("id", id.value())
        .query((row, _) -> read(row))
        .optional()
        .orElseThrow(() -> new NotFound(id));
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
    return db.sql(
            """
        select id, experience, audience, state, language, length(words) as length, given_at from listening.voice
        where id = any(:ids)
        order by given_at
        """)
        .param("ids", Rows.values(ids))
        .query((row, _) -> glimpse(row))
        .list();
  }

  List<Heard> newestIn(InitiativeId initiative, int atMost) {
    return db.sql(
            """
        select id, experience, audience, state, language, length(words) as length, given_at from listening.voice
        where initiative_id = :initiative
        order by given_at desc
        limit :atMost
        """)
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
