package org.alongside.listening;

import java.util.List;
import org.alongside.platform.database.Rows;
import org.alongside.platform.errors.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Many voices at once, from a file: kept together and told of together. */
@Service
@Transactional
public class Intake {

  private final NamedParameterJdbcTemplate batch;
  private final ApplicationEventPublisher events;

  Intake(NamedParameterJdbcTemplate batch, ApplicationEventPublisher events) {
    this.batch = batch;
    this.events = events;
  }

  public void bring(List<Brought> voices) {
    if (voices.isEmpty()) return;
    if (voices.stream().anyMatch(voice -> voice.gift().consent().isBlank()))
      throw new Refusal("listening.consent-needed");
    batch.batchUpdate(
        """
        insert into listening.voice
          (id, initiative_id, kind, words, language, experience, audience, who, described, channel, contact_id, entered_by,
           consent, state, given_at, receipt_code, version)
        values
          (:id, :initiative, :kind, :words, :language, :experience, :audience, :who, :described, :channel, :contact, :enteredBy,
           :consent, 'RECEIVED', :at, :code, 1)
        """,
        voices.stream().map(Intake::row).toArray(MapSqlParameterSource[]::new));
    events.publishEvent(
        new VoicesGiven(
            voices.stream()
                .map(
                    voice ->
                        new VoicesGiven.One(
                            voice.id(),
                            voice.gift().initiative(),
                            voice.gift().experience(),
                            voice.givenAt()))
                .toList()));
  }

  private static MapSqlParameterSource row(Brought voice) {
    Gift gift = voice.gift();
    return new MapSqlParameterSource()
        .addValue("id", voice.id().value())
        .addValue("initiative", gift.initiative().value())
        .addValue("kind", gift.kind().name())
        .addValue("words", gift.words())
        .addValue("language", gift.language())
        .addValue("experience", gift.experience().name())
        .addValue("audience", gift.audience().name())
        .addValue("who", gift.who())
        .addValue("described", gift.described())
        .addValue("channel", gift.channel().name())
        .addValue("contact", Rows.value(gift.contact()))
        .addValue("enteredBy", Rows.value(gift.enteredBy()))
        .addValue("consent", gift.consent())
        .addValue("at", Rows.time(voice.givenAt()))
        .addValue("code", ReceiptCode.random().words());
  }
}
