package org.alongside.opinionmap.model;

/**
 * How much surer than they are chances should be: their log odds times a number that makes votes
 * which they have not seen likeliest (temperature scaling; Guo, Pleiss, Sun and Weinberger 2017).
 * Few votes hardly move it from 1.
 */
final class Sharpness {

  /** Deviation of the number's logarithm before anything is seen. */
  private static final double PRIOR = 0.15;

  private static final double LEAST = Math.sqrt(0.5);
  private static final double MOST = 2;
  private static final int HALVINGS = 40;
  private static final double CERTAIN = 1e-9;

  private final double times;

  private Sharpness(double times) {
    this.times = times;
  }

  /** Chances of agreement, and whether it was one. The slope is looked for where it is 0. */
  static Sharpness of(double[] chances, boolean[] agrees) {
    double low = StrictMath.log(LEAST);
    double high = StrictMath.log(MOST);
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (slope(chances, agrees, StrictMath.exp(middle)) > middle / (PRIOR * PRIOR)) low = middle;
      else high = middle;
    }
    return new Sharpness(StrictMath.exp((low + high) / 2));
  }

  /** Of the log likelihood by the logarithm of the number. */
  private static double slope(double[] chances, boolean[] agrees, double times) {
    double slope = 0;
    for (int i = 0; i < chances.length; i++) {
      double odds = times * odds(chances[i]);
      slope += odds * ((agrees[i] ? 1 : 0) - chance(odds));
    }
    return slope;
  }

  /** Between 0 and 1. */
  double of(double chance) {
    return chance(times * odds(chance));
  }

  private static double odds(double chance) {
    double inside = Math.clamp(chance, CERTAIN, 1 - CERTAIN);
    return StrictMath.log(inside / (1 - inside));
  }

  private static double chance(double odds) {
    return 1 / (1 + StrictMath.exp(-odds));
  }
}
