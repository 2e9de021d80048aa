package org.alongside.opinionmap.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How good chances were, once the votes are known; passes are no part of it.
 *
 * @param votes how many were judged
 * @param accuracy share of votes on the side that had the greater chance
 * @param auc chance that an agreement had the greater chance of two votes, one of each side
 * @param logLoss mean of −ln(chance given to what happened)
 * @param calibrationError mean difference of chance and share of agreement, in ten equal bins of
 *     chance, weighted by votes (expected calibration error)
 * @param noise what the calibration error of so many votes would be on average, were every chance
 *     right
 */
public record Score(
    int votes, double accuracy, double auc, double logLoss, double calibrationError, double noise) {

  private static final int BINS = 10;

  /** Chances of agreement, strictly between 0 and 1, and whether it was one. */
  public static Score of(double[] chances, boolean[] agrees) {
    int n = chances.length;
    double loss = 0;
    int right = 0;
    double[] off = new double[BINS];
    double[] variance = new double[BINS];
    for (int i = 0; i < n; i++) {
      double chance = chances[i];
      loss -= StrictMath.log(agrees[i] ? chance : 1 - chance);
      if (chance > 0.5 == agrees[i]) right++;
      int bin = Math.min(BINS - 1, (int) (chance * BINS));
      off[bin] += chance - (agrees[i] ? 1 : 0);
      variance[bin] += chance * (1 - chance);
    }
    double error = Arrays.stream(off).map(Math::abs).sum();
    double noise = Arrays.stream(variance).map(v -> Math.sqrt(2 * v / Math.PI)).sum();
    return new Score(n, right / (double) n, auc(chances, agrees), loss / n, error / n, noise / n);
  }

  /** By ranks, ties sharing theirs. */
  private static double auc(double[] chances, boolean[] agrees) {
    int[] order =
        IntStream.range(0, chances.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> chances[i]))
            .mapToInt(i -> i)
            .toArray();
    double ranks = 0;
    long agreeing = 0;
    for (int from = 0, to; from < order.length; from = to) {
      to = from;
      int here = 0;
      while (to < order.length && chances[order[to]] == chances[order[from]])
        if (agrees[order[to++]]) here++;
      ranks += here * (from + to + 1) / 2.0;
      agreeing += here;
    }
    long others = order.length - agreeing;
    return (ranks - agreeing * (agreeing + 1) / 2.0) / agreeing / others;
  }
}
