package org.alongside.recruitment.panels;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A number of people that may be shown: nobody is 0, so few that somebody might be picked out are a
 * star, and more are rounded to five.
 *
 * @param rounded 0 for nobody and for few
 */
public record Count(int rounded, boolean few) {

  /** How much of all it is, where a number would be too exact. */
  public enum Part {
    NOBODY,
    LESS,
    HALF,
    MOST
  }

  private static final int STEP = 5;
  private static final int ENOUGH = 40;

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

  /**
   * The share in rounded numbers; none where a number isn't told, where there are so few that
   * rounding would make it false, and where it would say “everybody” of all but a few.
   */
  public OptionalDouble shareOf(Count all) {
    return few || all.rounded() < ENOUGH || rounded >= all.rounded()
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) rounded / all.rounded());
  }

  /** In a word that is true of whatever number was rounded; none where few can't be told. */
  public Optional<Part> partOf(int names) {
    if (few) return Optional.empty();
    if (nobody()) return Optional.of(Part.NOBODY);
    int off = STEP / 2;
    if ((rounded - off) * 2 > names) return Optional.of(Part.MOST);
    return Optional.of((rounded + off) * 2 < names ? Part.LESS : Part.HALF);
  }
}
