package org.alongside.opinionmap.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** How likely counts like these are by chance alone, exactly, for small counts too. */
final class Chances {

  private static final double NOTHING = 1e-18;

  private Chances() {}

  /** That at least so many of those who voted take a side that half of all people take. */
  static double majority(int took, int seen) {
    return atLeast(
        took,
        0,
        seen,
        seen / 2.0,
        i -> StrictMath.exp(LogGamma.choose(seen, i) - seen * StrictMath.log(2)),
        i -> (seen - i) / (i + 1.0));
  }

  /** That at least so many of them are here, were it all one (Fisher 1935). */
  static double more(int took, int seen, int elsewhere, int seenElsewhere) {
    int all = took + elsewhere;
    double ways = LogGamma.choose(seen + seenElsewhere, all);
    return atLeast(
        took,
        Math.max(0, all - seenElsewhere),
        Math.min(all, seen),
        (double) all * seen / ((double) seen + seenElsewhere),
        i ->
            StrictMath.exp(
                LogGamma.choose(seen, i) + LogGamma.choose(seenElsewhere, all - i) - ways),
        i -> (seen - i) / (i + 1.0) * (all - i) / (seenElsewhere - all + i + 1.0));
  }

  /**
   * The chance of {@code least} or more, from the side of the peak on which it stands outwards;
   * ends where the rest is nothing, so that a million votes cost as many steps as a thousand,
   * nearly.
   *
   * @param chance of one number from low to high
   * @param ratio of the next number's chance to this one's
   */
  private static double atLeast(
      int least,
      int low,
      int high,
      double peak,
      IntToDoubleFunction chance,
      IntToDoubleFunction ratio) {
    boolean above = least > peak;
    double sum = 0;
    if (above) {
      double term = least <= high ? chance.applyAsDouble(least) : 0;
      for (int i = least; i <= high && term > NOTHING * sum; term *= ratio.applyAsDouble(i++))
        sum += term;
    } else {
      double term = least > low ? chance.applyAsDouble(least - 1) : 0;
      for (int i = least - 1; i >= low && term > NOTHING * sum; i--) {
        sum += term;
        if (i > low) term /= ratio.applyAsDouble(i - 1);
      }
    }
    return above ? Math.min(1, sum) : Math.max(0, 1 - sum);
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
