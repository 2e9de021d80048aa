package org.alongside.listening;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.people.Contacts;
import org.alongside.people.PersonId;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.database.Rows;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.ids.Ids;
import org.alongside.platform.trace.Ref;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The team's side of a voice: publish, ask to reword, decline with a reason that is sent, answer.
 */
@Service
@Transactional
public class Moderation {

  private final JdbcClient db;
  private final Voices voices;
  private final VoiceStore store;
  private final Contacts contacts;
  private final Audit audit;
  private final ApplicationEventPublisher events;

  Moderation(
      JdbcClient db,
      Voices voices,
      VoiceStore store,
      Contacts contacts,
      Audit audit,
      ApplicationEventPublisher events) {
    this.db = db;
    this.voices = voices;
    this.store = store;
    this.contacts = contacts;
    this.audit = audit;
    this.events = events;
  }

  /** Shown from now on to those whom its giver chose. */
  public void publish(VoiceId id, PersonId by, Instant at) {
    move(id, VoiceState.PUBLISHED, by, "", at, VoiceState.RECEIVED, VoiceState.REWORD_ASKED);
  }

  /** Takes back that it was shown; only the team sees it until it is shown again. */
  public void hide(VoiceId id, PersonId by, Instant at) {
    move(id, VoiceState.RECEIVED, by, "", at, VoiceState.PUBLISHED);
  }

  /**
   * @param ask what to say in other words, and why; sent to the giver
   */
  public void askToReword(VoiceId id, String ask, PersonId by, Instant at) {
    if (ask.isBlank()) throw new Refusal("listening.ask-needs-words");
    move(id, VoiceState.REWORD_ASKED, by, ask, at, VoiceState.RECEIVED, VoiceState.PUBLISHED);
    tell(voices.get(id), "reword", ask, at);
  }

  /** A no always has a reason, and the giver is told it. */
  public void decline(VoiceId id, Decline reason, String words, PersonId by, Instant at) {
    if (words.isBlank()) throw new Refusal("listening.no-needs-reason");
    move(
        id,
        VoiceState.DECLINED,
        by,
        words,
        at,
        VoiceState.RECEIVED,
        VoiceState.REWORD_ASKED,
        VoiceState.PUBLISHED);
    answered(id, true, at);
    audit.record(by, "voice-declined", Ref.of("voice", id), reason.name(), at);
    tell(voices.get(id), "declined", words, at);
  }

  /**
   * @param open beside the voice for all who see it; otherwise only to its giver
   */
  public ReplyId reply(VoiceId id, String words, boolean open, PersonId by, Instant at) {
    if (words.isBlank()) throw new Refusal("listening.answer-needs-words");
    // Two presses are one answer; nobody answers what is being taken back.
    Voice voice = store.lock(id);
    if (voice.state() == VoiceState.WITHDRAWN) throw new Refusal("listening.withdrawn");
    var twin =
        repliesTo(List.of(id)).getOrDefault(id, List.of()).stream()
            .filter(other -> other.repeats(words, open, by))
            .findFirst();
    if (twin.isPresent()) return twin.get().id();
    ReplyId reply = Ids.next(ReplyId::new);
    db.sql(
            """
        insert into listening.reply (id, voice_id, replied_by, words, open, replied_at)
        values (:id, :voice, :by, :words, :open, :at)
        """)
        .param("id", reply.value())
        .param("voice", id.value())
        .param("by", by.value())
        .param("words", words)
        .param("open", open)
        .param("at", Rows.time(at))
        .update();
    answered(id, false, at);
    tell(voice, "answered", words, at);
    return reply;
  }

  public void judge(VoiceId id, Verdict verdict, String words, Instant at) {
    if (store.lock(id).state() == VoiceState.WITHDRAWN) throw new Refusal("listening.withdrawn");
    db.sql(
            """
        insert into listening.verdict (voice_id, verdict, words, given_at)
        values (:voice, :verdict, :words, :at)
        on conflict (org_id, voice_id) do update
        set verdict = excluded.verdict, words = excluded.words, given_at = excluded.given_at
        """)
        .param("voice", id.value())
        .param("verdict", verdict.name())
        .param("words", words)
        .param("at", Rows.time(at))
        .update();
  }

  @Transactional(readOnly = true)
  public Optional<Verdict> verdictOf(VoiceId id) {
    return db.sql("select verdict from listening.verdict where voice_id = :id")
        .param("id", id.value())
        .query(String.class)
        .optional()
        .map(Verdict::valueOf);
  }

  /** Oldest first, by voice. */
  @Transactional(readOnly = true)
  public Map<VoiceId, List<Reply>> repliesTo(Collection<VoiceId> ids) {
    return db
        .sql(
            """
        select id, voice_id, replied_by, words, open, replied_at from listening.reply
        where voice_id = any(:ids)
        order by replied_at
        """)
        .param("ids", Rows.values(ids))
        .query(
            (row, _) ->
                new Reply(
                    Rows.id(row, "id", ReplyId::new),
                    Rows.id(row, "voice_id", VoiceId::new),
                    Rows.id(row, "replied_by", PersonId::new),
                    row.getString("words"),
                    row.getBoolean("open"),
                    Rows.at(row, "replied_at")))
        .list()
        .stream()
        .collect(Collectors.groupingBy(Reply::voice));
  }

  private void move(
      VoiceId id, VoiceState to, PersonId by, String words, Instant at, VoiceState... from) {
    VoiceState now = voices.get(id).state();
    if (!List.of(from).contains(now) || !store.move(id, now, to, by, words, at))
      throw new Refusal("listening.moved-on");
  }

  private void answered(VoiceId id, boolean declined, Instant at) {
    db.sql("update listening.voice set answered_at = coalesce(answered_at, :at) where id = :id")
        .param("at", Rows.time(at))
        .param("id", id.value())
        .update();
    events.publishEvent(new VoiceAnswered(id, declined, at));
  }

  private void tell(Voice voice, String what, String words, Instant at) {
    if (voice.contact() == null) return;
    String receipt = "/receipt/" + voices.codeOf(voice.id()).words();
    contacts.write(
        voice.contact(),
        Ref.of("voice-" + what + "-" + at.toEpochMilli(), voice.id()),
        said ->
            new Contacts.Message(
                said.say("listening.letter." + what + ".subject"),
                List.of(said.say("listening.letter." + what + ".words"), words),
                receipt,
                said.say("listening.letter.link")),
        at);
  }
}
