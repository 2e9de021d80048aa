package org.alongside.listening;

import java.util.Arrays;
import org.alongside.platform.access.Sight;

/** Who may see a voice, as its giver chose. */
public enum Audience {
  TEAM(Sight.TEAM),
  GROUP(Sight.GROUP),
  ANONYMOUS(Sight.PUBLIC),
  NAMED(Sight.PUBLIC);

  private final Sight sight;

  Audience(Sight sight) {
    this.sight = sight;
  }

  /** The sight needed to see it once it is published; until then only the team does. */
  public Sight sight() {
    return sight;
  }

  public boolean widerThan(Audience other) {
    return other.sight.covers(sight) && sight != other.sight || this == NAMED && other != NAMED;
  }

  /** The names of those whose voices this sight covers once they are published. */
  static String[] seenBy(Sight sight) {
    return Arrays.stream(values())
        .filter(audience -> sight.covers(audience.sight))
        .map(Enum::name)
        .toArray(String[]::new);
  }
}
