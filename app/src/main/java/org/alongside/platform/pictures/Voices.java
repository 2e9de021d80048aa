package org.alongside.platform.pictures;

import java.util.List;
import java.util.stream.Stream;
import org.alongside.platform.Experience;

/** How many people spoke, for each kind of experience. */
public record Voices(int lived, int learnt, int both, int unsaid) {

  public Voices {
    if (lived < 0 || learnt < 0 || both < 0 || unsaid < 0)
      throw new IllegalArgumentException("fewer than nobody");
  }

  public static Voices of(Iterable<Experience> people) {
    var voices = new Voices(0, 0, 0, 0);
    for (var one : people) voices = voices.and(one);
    return voices;
  }

  public Voices and(Experience one) {
    return switch (one) {
      case LIVED -> new Voices(lived + 1, learnt, both, unsaid);
      case LEARNT -> new Voices(lived, learnt + 1, both, unsaid);
      case BOTH -> new Voices(lived, learnt, both + 1, unsaid);
      case UNSAID -> new Voices(lived, learnt, both, unsaid + 1);
    };
  }

  public int total() {
    return lived + learnt + both + unsaid;
  }

  public int count(Experience kind) {
    return switch (kind) {
      case LIVED -> lived;
      case LEARNT -> learnt;
      case BOTH -> both;
      case UNSAID -> unsaid;
    };
  }

  /** Those who spoke, in the order in which they are always drawn: lived first, learnt last. */
  List<Experience> kinds() {
    return Stream.of(Experience.LIVED, Experience.BOTH, Experience.UNSAID, Experience.LEARNT)
        .filter(kind -> count(kind) > 0)
        .toList();
  }

  boolean broughtLived() {
    return lived + both > 0;
  }

  boolean broughtLearnt() {
    return learnt + both > 0;
  }
}
