package org.alongside.listening;

import java.time.Duration;
import java.time.Instant;
import org.alongside.initiatives.InitiativeId;
import org.alongside.people.PersonId;
import org.alongside.platform.errors.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Words that are being written, kept by an address that only their writer knows. So nobody needs an
 * account or a cookie, going back is safe, and giving twice gives once.
 */
@Service
@Transactional
public class Drafts {

  /** How long words wait that nobody has given. */
  public static final Duration KEPT = Duration.ofDays(7);

  /** How long the address of a draft still leads to its receipt, for a second press. */
  static final Duration REMEMBERED = Duration.ofDays(1);

  /**
   * @param became the voice, once it is given
   */
  public record Kept(InitiativeId initiative, Draft draft, @Nullable VoiceId became) {}

  private final DraftStore store;
  private final Voices voices;
  private final Gifts gifts;

  Drafts(DraftStore store, Voices voices, Gifts gifts) {
    this.store = store;
    this.voices = voices;
    this.gifts = gifts;
  }

  public DraftToken begin(InitiativeId initiative, Draft draft, Instant at) {
    var token = DraftToken.random();
    store.insert(token, initiative, draft, at);
    return token;
  }

  public void keep(DraftToken token, Draft draft, Instant at) {
    if (lock(token).became() == null) store.keep(token, draft, at);
  }

  @Transactional(readOnly = true)
  public Kept get(DraftToken token) {
    return store.find(token).orElseThrow(Drafts::gone);
  }

  /** The draft becomes the voice, once; whoever comes second gets the same receipt. */
  public ReceiptCode give(DraftToken token, HearBack hearBack, String how, Instant at) {
    Kept kept = lock(token);
    if (kept.became() != null) return voices.codeOf(kept.became());
    Given given = gifts.give(gift(kept, hearBack), hearBack, how, at);
    store.became(token, given.voice(), at);
    return given.code();
  }

  /**
   * What somebody writes down for another in one go, once for each token.
   *
   * @param how the way in which the other agreed
   */
  public ReceiptCode giveOnce(
      DraftToken once, Gift gift, HearBack hearBack, String how, Instant at) {
    store.insert(once, gift.initiative(), Draft.of(gift), at);
    Kept kept = lock(once);
    if (kept.became() != null) return voices.codeOf(kept.became());
    Given given = gifts.give(gift, hearBack, how, at);
    store.became(once, given.voice(), at);
    return given.code();
  }

  /** Throws away what nobody has given in time, and the way from a draft to its receipt. */
  public void tidy(Instant at) {
    store.forget(at.minus(KEPT), at.minus(REMEMBERED));
  }

  private Kept lock(DraftToken token) {
    return store.lock(token).orElseThrow(Drafts::gone);
  }

  private static Gift gift(Kept kept, HearBack hearBack) {
    Draft draft = kept.draft();
    if (draft.audience() == null) throw new Refusal("listening.audience-needed");
    PersonId giver = hearBack instanceof HearBack.ByAccount(var person) ? person : null;
    return new Gift(
        kept.initiative(),
        draft.kind(),
        draft.words(),
        draft.language(),
        draft.experience(),
        draft.audience(),
        draft.who(),
        draft.described(),
        Channel.WEB,
        null,
        giver,
        null,
        "");
  }

  private static Refusal gone() {
    return new Refusal("listening.draft-gone", KEPT.toDays());
  }
}
