package org.alongside.opinionmap.polis;

/** Standard normal scores of counts, with one vote added that agrees. */
final class Tests {

  /** One-sided, 90 %. */
  static final double SIGNIFICANT = 1.2816;

  private Tests() {}

  /** A share, pulled towards one half. */
  static double share(int count, int seen) {
    return (count + 1.0) / (seen + 2);
  }

  /** Whether more than half. */
  static double half(int count, int seen) {
    double n = seen + 1;
    return 2 * Math.sqrt(n) * ((count + 1) / n - 0.5);
  }

  /** Whether the first share is larger than the second, both pooled. */
  static double larger(int count, int seen, int otherCount, int otherSeen) {
    double n = seen + 1.0;
    double m = otherSeen + 1.0;
    double pooled = (count + otherCount + 2) / (n + m);
    if (pooled == 1) return 0;
    double error = Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
    return ((count + 1) / n - (otherCount + 1) / m) / error;
  }
}
