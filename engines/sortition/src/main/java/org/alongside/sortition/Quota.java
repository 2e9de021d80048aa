package org.alongside.sortition;

/**
 * How many of the seats go to people whose feature has this value: min to max. Features and values
 * are compared trimmed and without regard to case. Where quotas can't all be met, min may sink to
 * minFlex and max rise to maxFlex: 0 ≤ minFlex ≤ min ≤ max ≤ maxFlex.
 */
public record Quota(String feature, String value, int min, int max, int minFlex, int maxFlex) {

  /** A quota that may be relaxed as far as need be. */
  public static Quota of(String feature, String value, int min, int max) {
    return new Quota(feature, value, min, max, 0, Integer.MAX_VALUE);
  }

  /** The same with other numbers, and room for them. */
  Quota within(Explanation.Range range) {
    return new Quota(
        feature,
        value,
        range.min(),
        range.max(),
        Math.min(range.min(), minFlex),
        Math.max(range.max(), maxFlex));
  }
}
