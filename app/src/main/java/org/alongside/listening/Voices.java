package org.alongside.listening;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alongside.initiatives.InitiativeId;
import org.alongside.people.ContactId;
import org.alongside.people.Contacts;
import org.alongside.people.PersonId;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.ids.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Voices as their givers have them: give, follow, change, pause, take back. The team's side is
 * {@link Moderation}.
 */
@Service
@Transactional
public class Voices {

  /** The longest that is kept: some forty pages. */
  public static final int LONGEST = 100_000;

  private final VoiceStore store;
  private final VoiceSearch search;
  private final Contacts contacts;
  private final ApplicationEventPublisher events;

  Voices(
      VoiceStore store, VoiceSearch search, Contacts contacts, ApplicationEventPublisher events) {
    this.store = store;
    this.search = search;
    this.contacts = contacts;
    this.events = events;
  }

  public Given give(Gift gift, Instant at) {
    check(gift.words());
    if (gift.enteredBy() != null && gift.consent().isBlank())
      throw new Refusal("listening.consent-needed");
    VoiceId id = Ids.next(VoiceId::new);
    ReceiptCode code = ReceiptCode.random();
    store.insert(id, gift, code, at);
    events.publishEvent(
        new VoicesGiven(
            List.of(new VoicesGiven.One(id, gift.initiative(), gift.experience(), at))));
    return new Given(id, code);
  }

  /**
   * New words or another audience. New words, and those that more people may see now, are read
   * again by the team first; marked pieces of other words go.
   */
  public void edit(
      VoiceId id, String words, Audience audience, String who, String described, Instant at) {
    check(words);
    Voice voice = get(id);
    if (!store.words(id, words, audience, who, described)) throw new Refusal("listening.withdrawn");
    boolean reworded = !voice.words().equals(words);
    if (reworded || audience.widerThan(voice.audience())) readAgain(voice, at);
    if (reworded) events.publishEvent(new VoiceReworded(id, words, at));
  }

  /** Shown to nobody but the team until the giver lets it go on. */
  public void pause(VoiceId id, Instant at) {
    move(
        id,
        VoiceState.PAUSED,
        at,
        VoiceState.RECEIVED,
        VoiceState.PUBLISHED,
        VoiceState.REWORD_ASKED);
  }

  public void goOn(VoiceId id, Instant at) {
    move(id, VoiceState.RECEIVED, at, VoiceState.PAUSED);
  }

  /** Removes the words everywhere and leaves only the fact. Doing it twice is the same as once. */
  public void withdraw(VoiceId id, Instant at) {
    Voice voice = get(id);
    if (voice.state() == VoiceState.WITHDRAWN) return;
    store.empty(id);
    if (!store.move(id, voice.state(), VoiceState.WITHDRAWN, null, "", at))
      throw new Refusal("listening.not-from-here");
    // Letters about it may repeat its words. The address goes too, unless it is still needed.
    contacts.forgetLetters(id.value());
    ContactId contact = voice.contact();
    if (contact != null) contacts.forget(contact);
    events.publishEvent(new VoiceWithdrawn(id, at));
  }

  /** Their givers have been told what came of them: nobody waits for an answer any more. */
  public void told(Collection<VoiceId> ids, Instant at) {
    store.answered(ids, at);
  }

  @Transactional(readOnly = true)
  public Voice get(VoiceId id) {
    return search.find(id).orElseThrow(() -> new NotFound(id));
  }

  @Transactional(readOnly = true)
  public Optional<Voice> find(ReceiptCode code) {
    return search.find(code);
  }

  @Transactional(readOnly = true)
  public ReceiptCode codeOf(VoiceId id) {
    return search.codeOf(id).orElseThrow(() -> new NotFound(id));
  }

  /** Oldest first; withdrawn ones too, without words. */
  @Transactional(readOnly = true)
  public List<Voice> all(Collection<VoiceId> ids) {
    return search.all(ids);
  }

  /** What was given, without the words, oldest first; withdrawn ones too. */
  @Transactional(readOnly = true)
  public List<Heard> heard(Collection<VoiceId> ids) {
    return search.heard(ids);
  }

  /** The newest of an initiative, without the words. */
  @Transactional(readOnly = true)
  public List<Heard> newestIn(InitiativeId initiative, int atMost) {
    return search.newestIn(initiative, atMost);
  }

  /** What somebody gave while signed in, newest first. */
  @Transactional(readOnly = true)
  public List<Voice> givenBy(PersonId giver) {
    return search.givenBy(giver);
  }

  /** A few short ones that everybody may see, newest first, of both kinds of experience in turn. */
  @Transactional(readOnly = true)
  public List<Voice> shortOnes(int atMost) {
    return search.shortOnes(atMost);
  }

  @Transactional(readOnly = true)
  public List<Handling> stepsOf(VoiceId id) {
    return search.steps(id);
  }

  // What rests goes on resting.
  private void readAgain(Voice voice, Instant at) {
    if (voice.state() == VoiceState.RECEIVED || voice.state() == VoiceState.PAUSED) return;
    store.move(voice.id(), voice.state(), VoiceState.RECEIVED, null, "", at);
  }

  private void move(VoiceId id, VoiceState to, Instant at, VoiceState... from) {
    VoiceState now = get(id).state();
    if (now == to) return;
    if (!List.of(from).contains(now) || !store.move(id, now, to, null, "", at))
      throw new Refusal("listening.not-from-here");
  }

  private static void check(@Nullable String words) {
    if (words == null || words.isBlank()) throw new Refusal("listening.words-needed");
    if (words.length() > LONGEST)
      throw new Refusal("listening.words-long", LONGEST, words.length());
  }
}
