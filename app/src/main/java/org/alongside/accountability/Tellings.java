package org.alongside.accountability;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.alongside.listening.Voice;
import org.alongside.listening.VoiceId;
import org.alongside.listening.VoiceState;
import org.alongside.listening.Voices;
import org.alongside.people.Contacts;
import org.alongside.platform.database.Rows;
import org.alongside.platform.trace.Ref;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Each giver is told what came of it: by letter where they chose so, else on their receipt when
 * they next open it.
 */
@Service
@Transactional
class Tellings {

  private final JdbcClient db;
  private final Voices voices;
  private final Contacts contacts;

  Tellings(JdbcClient db, Voices voices, Contacts contacts) {
    this.db = db;
    this.voices = voices;
    this.contacts = contacts;
  }

  void tell(Report report, List<Ref> refs, Instant at) {
    List<VoiceId> ids = refs.stream().map(ref -> new VoiceId(ref.id())).toList();
    voices.all(ids).stream()
        .filter(voice -> voice.state() != VoiceState.WITHDRAWN)
        .forEach(voice -> tell(report, voice, at));
    voices.told(ids, at);
  }

  Reports.Reach reach(List<Ref> refs) {
    var spoke =
        voices.all(refs.stream().map(ref -> new VoiceId(ref.id())).toList()).stream()
            .filter(voice -> voice.state() != VoiceState.WITHDRAWN)
            .toList();
    var reachable =
        contacts.reachable(
            spoke.stream().flatMap(voice -> Stream.ofNullable(voice.contact())).toList());
    return new Reports.Reach(
        spoke.size(),
        (int) spoke.stream().filter(voice -> reachable.contains(voice.contact())).count());
  }

  Reports.Knowing knowing(ReportId id) {
    return db.sql(
            """
        select count(*) as all_of_them, count(*) filter (where written or opened_at is not null) as know
        from accountability.telling
        where report_id = :report
        """)
        .param("report", id.value())
        .query((row, _) -> new Reports.Knowing(row.getInt("all_of_them"), row.getInt("know")))
        .single();
  }

  @Transactional(readOnly = true)
  List<Telling> of(VoiceId voice) {
    return db.sql(
            """
        select report_id, written, told_at, opened_at from accountability.telling
        where voice_id = :voice
        order by told_at
        """)
        .param("voice", voice.value())
        .query(
            (row, _) ->
                new Telling(
                    Rows.id(row, "report_id", ReportId::new),
                    row.getBoolean("written"),
                    Rows.at(row, "told_at"),
                    Rows.atOrNull(row, "opened_at")))
        .list();
  }

  /** They looked at their receipt: what had been waiting there has been told. */
  void opened(VoiceId voice, Instant at) {
    db.sql(
            "update accountability.telling set opened_at = :at where voice_id = :voice and opened_at is null")
        .param("at", Rows.time(at))
        .param("voice", voice.value())
        .update();
    db.sql(
            """
        update accountability.loop set told_at = :at
        where voice_id = :voice and told_at is null
          and exists (select 1 from accountability.telling t where t.voice_id = :voice)
        """)
        .param("at", Rows.time(at))
        .param("voice", voice.value())
        .update();
  }

  private void tell(Report report, Voice voice, Instant at) {
    boolean written = voice.contact() != null && write(report, voice, at);
    db.sql(
            """
        insert into accountability.telling (report_id, voice_id, written, told_at)
        values (:report, :voice, :written, :at)
        on conflict do nothing
        """)
        .param("report", report.id().value())
        .param("voice", voice.id().value())
        .param("written", written)
        .param("at", Rows.time(at))
        .update();
    if (written)
      db.sql(
              "update accountability.loop set told_at = coalesce(told_at, :at) where voice_id = :voice")
          .param("at", Rows.time(at))
          .param("voice", voice.id().value())
          .update();
  }

  private boolean write(Report report, Voice voice, Instant at) {
    String heading = report.weSaid() ? "accountability.we-said" : "accountability.you-said";
    return contacts.write(
        Objects.requireNonNull(voice.contact()),
        Ref.of("report", report.id()),
        words ->
            new Contacts.Message(
                words.say(heading) + ": " + report.title(),
                List.of(
                    words.say("accountability.letter.words", words.date(voice.givenAt())),
                    report.story()),
                "/receipt/" + voices.codeOf(voice.id()).words(),
                words.say("accountability.letter.link")),
        at);
  }
}
