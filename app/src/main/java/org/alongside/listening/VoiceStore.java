package org.alongside.listening;

import java.time.Instant;
import java.util.Collection;
import org.alongside.people.PersonId;
import org.alongside.platform.database.Rows;
import org.alongside.platform.errors.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the rows of voices and their steps; {@link VoiceSearch} finds them. */
@Repository
class VoiceStore {

  private final JdbcClient db;

  VoiceStore(JdbcClient db) {
    this.db = db;
  }

  void insert(VoiceId id, Gift gift, ReceiptCode code, Instant at) {
    db.sql(
            """
        insert into listening.voice
          (id, initiative_id, kind, words, language, experience, audience, who, described, channel, contact_id, giver_id, entered_by,
           consent, state, given_at, receipt_code, version)
        values
          (:id, :initiative, :kind, :words, :language, :experience, :audience, :who, :described, :channel, :contact, :giver, :enteredBy,
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
        .param("described", gift.described())
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
  boolean words(VoiceId id, String words, Audience audience, String who, String described) {
    return db.sql(
                """
        update listening.voice
        set words = :words, audience = :audience, who = :who, described = :described, version = version + 1
        where id = :id and state <> 'WITHDRAWN'
        """)
            .param("words", words)
            .param("audience", audience.name())
            .param("who", who)
            .param("described", described)
            .param("id", id.value())
            .update()
        == 1;
  }

  /** Takes out everything that was theirs; the row says only that there was a voice. */
  void empty(VoiceId id) {
    db.sql(
            """
        update listening.voice
        set words = '', who = '', described = '', contact_id = null, giver_id = null, consent = ''
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

  /** Whoever comes second waits here until the first is done. */
  Voice lock(VoiceId id) {
    return db.sql(VoiceSearch.SELECT + "where id = :id for update")
        .param("id", id.value())
        .query((row, _) -> VoiceSearch.read(row))
        .optional()
        .orElseThrow(() -> new NotFound(id));
  }
}
