package org.alongside.listening;

import java.time.Instant;
import org.alongside.people.PersonId;

/** An answer under somebody's own name; public ones stand beside the voice. */
public record Reply(
    ReplyId id, VoiceId voice, PersonId by, String words, boolean open, Instant at) {

  boolean repeats(String said, boolean openly, PersonId replier) {
    return words.equals(said) && open == openly && by.equals(replier);
  }
}
