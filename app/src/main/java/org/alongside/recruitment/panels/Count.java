package org.alongside.recruitment.panels;

import java.util.OptionalDouble;

/**
 * A number of people that may be shown: nobody is 0, so few that somebody might be picked out are a
 * star, and more are rounded to five.
 *
 * @param rounded 0 for nobody and for few
 */
public record Count(int rounded, boolean few) {

  private static final int STEP = 5;

  static Count of(int people, int most) {
    if (people > 0 && people <= most) return new Count(0, true);
    return new Count((people + STEP / 2) / STEP * STEP, false);
  }

  public boolean nobody() {
    return rounded == 0 && !few;
  }

  /** As it is shown and kept: 0, * or 25. */
  public String shown() {
    return few ? "*" : String.valueOf(rounded);
  }

  static Count shown(String shown) {
    return shown.equals("*") ? new Count(0, true) : new Count(Integer.parseInt(shown), false);
  }

  /** The share in rounded numbers; none where either number isn't told. */
  public OptionalDouble shareOf(Count all) {
    return few || all.few() || all.rounded() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.min(1, (double) rounded / all.rounded()));
  }
}
