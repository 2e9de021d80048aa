package org.alongside.accountability.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alongside.platform.Experience;
import org.alongside.platform.pictures.Voices;
import org.alongside.platform.words.Words;

/** How many of which kind, in words. */
final class Counts {

  private static final List<Experience> ORDER =
      List.of(Experience.LIVED, Experience.BOTH, Experience.LEARNT, Experience.UNSAID);

  private Counts() {}

  /** "19 with lived experience and 8 with learnt experience"; what nobody has is left out. */
  static String kinds(Voices voices, Words words) {
    List<String> all = new ArrayList<>();
    for (var kind : ORDER)
      if (voices.count(kind) > 0)
        all.add(
            words.say(
                "accountability.with." + kind.name().toLowerCase(Locale.ROOT), voices.count(kind)));
    return join(all, words);
  }

  static String join(List<String> all, Words words) {
    if (all.size() < 2) return String.join("", all);
    return String.join(", ", all.subList(0, all.size() - 1))
        + words.say("accountability.and")
        + all.getLast();
  }
}
