package org.alongside.themes;

import java.time.Instant;
import org.alongside.listening.VoiceId;
import org.alongside.people.PersonId;

/**
 * A piece of a voice under a theme.
 *
 * @param from where it begins in the voice's words, in characters from 0
 * @param to where it ends, exclusive
 */
public record Excerpt(
    ExcerptId id,
    ThemeId theme,
    VoiceId voice,
    int from,
    int to,
    String words,
    PersonId markedBy,
    Instant at) {

  public Piece piece() {
    return new Piece(from, to);
  }

  /** Where the same words stand in others, as near as can be to where they were; -1 for nowhere. */
  int nearestIn(String others) {
    int before = others.lastIndexOf(words, from);
    int after = others.indexOf(words, from);
    if (before < 0 || after < 0) return Math.max(before, after);
    return from - before <= after - from ? before : after;
  }
}
