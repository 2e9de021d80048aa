package org.alongside.accountability;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alongside.listening.ReceiptCode;
import org.alongside.listening.Voice;
import org.alongside.listening.VoiceId;
import org.alongside.listening.VoiceState;
import org.alongside.listening.Voices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A giver opens their receipt; with that, what waited there has been told. */
@Service
@Transactional
public class Receipts {

  private final Voices voices;
  private final Tellings tellings;

  Receipts(Voices voices, Tellings tellings) {
    this.voices = voices;
    this.tellings = tellings;
  }

  /** Opening it again changes nothing. */
  public Optional<Voice> open(ReceiptCode code, Instant at) {
    var voice = voices.find(code);
    voice
        .filter(one -> one.state() != VoiceState.WITHDRAWN)
        .ifPresent(one -> tellings.opened(one.id(), at));
    return voice;
  }

  /** Oldest first. */
  @Transactional(readOnly = true)
  public List<Telling> tellingsOf(VoiceId voice) {
    return tellings.of(voice);
  }
}
