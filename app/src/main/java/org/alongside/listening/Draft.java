package org.alongside.listening;

import java.util.Objects;
import org.alongside.platform.Experience;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has begun to say and not yet given. There is never an address in it: that is asked
 * last, and goes straight to where addresses are kept.
 *
 * @param language the tag, or nothing while nobody has said
 * @param audience nobody has been chosen yet, when null
 */
public record Draft(
    VoiceKind kind,
    String words,
    String language,
    Experience experience,
    @Nullable Audience audience,
    String who,
    String described) {

  /** As it can be kept: without signs that no database takes, lines ended in one way. */
  public Draft {
    words = words.replace("\u0000", "").replace("\r\n", "\n").strip();
    who = who.replace("\u0000", "").strip();
    // A draft that was begun before anybody was asked has none.
    described = Objects.requireNonNullElse(described, "").replace("\u0000", "").strip();
  }

  static Draft of(Gift gift) {
    return new Draft(
        gift.kind(),
        gift.words(),
        gift.language(),
        gift.experience(),
        gift.audience(),
        gift.who(),
        gift.described());
  }

  public Draft with(VoiceKind kind, String words, String language, Experience experience) {
    return new Draft(kind, words, language, experience, audience, who, described);
  }

  public Draft seenBy(Audience audience, String who, String described) {
    return new Draft(
        kind,
        words,
        language,
        experience,
        audience,
        audience == Audience.NAMED ? who : "",
        audience == Audience.ANONYMOUS ? described : "");
  }
}
