package org.alongside.listening;

import java.time.Instant;
import org.alongside.platform.Experience;
import org.alongside.platform.access.Sight;

/**
 * What a page about many voices needs to know of each, without its words.
 *
 * @param length how many characters it has
 */
public record Heard(
    VoiceId id,
    Experience experience,
    Audience audience,
    VoiceState state,
    String language,
    int length,
    Instant at) {

  public boolean withdrawn() {
    return state == VoiceState.WITHDRAWN;
  }

  public boolean seenBy(Sight sight) {
    return !withdrawn() && sight.covers(state.shown() ? audience.sight() : Sight.TEAM);
  }
}
