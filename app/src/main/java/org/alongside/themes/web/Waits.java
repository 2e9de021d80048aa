package org.alongside.themes.web;

import java.time.Duration;
import org.alongside.listening.Waiting;
import org.alongside.platform.words.Words;

/**
 * The first thing that the team reads: who waits, how long, and how long people usually wait.
 *
 * @param oldest empty when nobody waits
 * @param usual empty while too few were answered
 */
public record Waits(String people, String oldest, String usual) {

  static Waits of(Waiting waiting, Words words) {
    return new Waits(
        words.say("themes.waits.people", waiting.people()),
        waiting.oldest() == null
            ? ""
            : words.say("themes.waits.oldest", words.daysSince(waiting.oldest())),
        waiting.usual() == null ? "" : words.say("themes.waits.usual", begun(waiting.usual())));
  }

  private static long begun(Duration usual) {
    return usual.compareTo(Duration.ofHours(12)) < 0 ? 0 : usual.plusHours(23).toDays();
  }
}
