package org.alongside.opinionmap.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** How likely counts like these are by chance alone, exactly, for small counts too. */
final class Chances {

  private Chances() {}

  /** That at least so many of those who voted take a side that half of all people take. */
  static double majority(int took, int seen) {
    double sum = 0;
    for (int i = seen; i >= took; i--)
      sum += StrictMath.exp(LogGamma.choose(seen, i) - seen * StrictMath.log(2));
    return Math.min(1, sum);
  }

  /** That at least so many of them are here, were it all one (Fisher 1935). */
  static double more(int took, int seen, int elsewhere, int seenElsewhere) {
    int all = took + elsewhere;
    double ways = LogGamma.choose(seen + seenElsewhere, all);
    double sum = 0;
    for (int i = Math.min(all, seen); i >= took; i--)
      sum +=
          StrictMath.exp(LogGamma.choose(seen, i) + LogGamma.choose(seenElsewhere, all - i) - ways);
    return Math.min(1, sum);
  }

  /**
   * Which of many findings stand, so that at most this share of those that do is expected to be
   * false, however they hang together (Benjamini and Yekutieli 2001).
   */
  static boolean[] stand(double[] chances, double falseShare) {
    int n = chances.length;
    double harmonic = IntStream.rangeClosed(1, n).mapToDouble(i -> 1.0 / i).sum();
    int[] order =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> chances[i]))
            .mapToInt(i -> i)
            .toArray();
    int standing = 0;
    for (int rank = 1; rank <= n; rank++)
      if (chances[order[rank - 1]] <= falseShare * rank / (n * harmonic)) standing = rank;
    boolean[] stand = new boolean[n];
    for (int found : Arrays.copyOf(order, standing)) stand[found] = true;
    return stand;
  }
}
