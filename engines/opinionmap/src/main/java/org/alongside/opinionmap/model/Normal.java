package org.alongside.opinionmap.model;

/** The standard normal distribution. */
final class Normal {

  private static final double[] TERMS = {
    0.319381530, -0.356563782, 1.781477937, -1.821255978, 1.330274429
  };

  private Normal() {}

  /** The chance of a value below x, right to 1e-7 (Abramowitz and Stegun 26.2.17). */
  static double below(double x) {
    if (x < 0) return 1 - below(-x);
    double t = 1 / (1 + 0.2316419 * x);
    double sum = 0;
    for (int i = TERMS.length - 1; i >= 0; i--) sum = (sum + TERMS[i]) * t;
    return 1 - sum * StrictMath.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
  }
}
