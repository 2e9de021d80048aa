package org.alongside.listening;

import java.time.Instant;
import org.alongside.initiatives.InitiativeId;
import org.alongside.people.ContactId;
import org.alongside.people.PersonId;
import org.alongside.platform.Experience;
import org.alongside.platform.access.Sight;
import org.jspecify.annotations.Nullable;

/**
 * What one person gave, whatever the channel. After withdrawal {@code words}, {@code who} and
 * {@code described} are empty: only the fact is left.
 */
public record Voice(
    VoiceId id,
    InitiativeId initiative,
    VoiceKind kind,
    String words,
    String language,
    Experience experience,
    Audience audience,
    String who,
    String described,
    Channel channel,
    @Nullable ContactId contact,
    @Nullable PersonId giver,
    @Nullable PersonId enteredBy,
    String consent,
    VoiceState state,
    Instant givenAt,
    @Nullable Instant answeredAt,
    int version) {

  public boolean seenBy(Sight sight) {
    if (state == VoiceState.WITHDRAWN) return false;
    return sight.covers(state.shown() ? audience.sight() : Sight.TEAM);
  }

  /** For an answer from the team. */
  public boolean waits() {
    return answeredAt == null && (state == VoiceState.RECEIVED || state == VoiceState.PUBLISHED);
  }

  /** The name, to those who may know it; else how they are described; else nothing. */
  public String whoFor(Sight sight) {
    boolean named = audience == Audience.NAMED || sight == Sight.TEAM;
    return named && !who.isBlank() ? who : audience == Audience.ANONYMOUS ? described : "";
  }
}
