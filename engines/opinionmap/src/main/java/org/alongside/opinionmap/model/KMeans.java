package org.alongside.opinionmap.model;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * People in k groups around means: the best of ten starts spread by distance (Arthur and
 * Vassilvitskii 2007), each improved by Lloyd's rounds. The draws are fixed, so that one space
 * gives one answer.
 */
final class KMeans {

  private static final int STARTS = 10;
  private static final int ROUNDS = 100;

  private final double[] x;
  private final double[] y;
  private final int k;
  private final Noise noise;
  private final int[] near;
  private final double[] atX;
  private final double[] atY;

  private KMeans(double[] x, double[] y, int k) {
    this.x = x;
    this.y = y;
    this.k = k;
    noise = new Noise(k);
    near = new int[x.length];
    atX = new double[k];
    atY = new double[k];
  }

  /** Those who count, in at most k groups. */
  static Partition of(Space space, int k) {
    int[] people = IntStream.range(0, space.people()).filter(space::counts).toArray();
    double[] x = Arrays.stream(people).mapToDouble(p -> space.x(p)).toArray();
    double[] y = Arrays.stream(people).mapToDouble(p -> space.y(p)).toArray();
    int[] near = k > 1 && people.length >= k ? new KMeans(x, y, k).best() : new int[people.length];
    int[] groups = new int[space.people()];
    Arrays.fill(groups, Partition.NONE);
    for (int i = 0; i < people.length; i++) groups[people[i]] = near[i];
    return new Partition(k, groups);
  }

  private int[] best() {
    int[] best = near.clone();
    double least = Double.POSITIVE_INFINITY;
    for (int start = 0; start < STARTS; start++) {
      spread();
      double apart = assign();
      for (int round = 0; round < ROUNDS; round++) {
        centre();
        double next = assign();
        if (next >= apart) break;
        apart = next;
      }
      if (apart >= least) continue;
      least = apart;
      System.arraycopy(near, 0, best, 0, near.length);
    }
    return best;
  }

  private void spread() {
    double[] distance = new double[x.length];
    Arrays.fill(distance, 1);
    for (int group = 0; group < k; group++) {
      double sum = Arrays.stream(distance).sum();
      double left = noise.uniform() * sum;
      int chosen = 0;
      while (chosen < x.length - 1 && (left -= distance[chosen]) >= 0) chosen++;
      atX[group] = x[chosen];
      atY[group] = y[chosen];
      for (int i = 0; i < x.length; i++) {
        double here = square(i, group);
        distance[i] = group == 0 ? here : Math.min(distance[i], here);
      }
    }
  }

  /** Takes each to the nearest; the sum of squares. */
  private double assign() {
    double apart = 0;
    for (int i = 0; i < x.length; i++) {
      double least = Double.POSITIVE_INFINITY;
      for (int group = 0; group < k; group++) {
        double here = square(i, group);
        if (here >= least) continue;
        least = here;
        near[i] = group;
      }
      apart += least;
    }
    return apart;
  }

  private void centre() {
    int[] people = new int[k];
    double[] sumX = new double[k];
    double[] sumY = new double[k];
    for (int i = 0; i < x.length; i++) {
      people[near[i]]++;
      sumX[near[i]] += x[i];
      sumY[near[i]] += y[i];
    }
    for (int group = 0; group < k; group++) {
      if (people[group] == 0) continue;
      atX[group] = sumX[group] / people[group];
      atY[group] = sumY[group] / people[group];
    }
  }

  private double square(int i, int group) {
    double awayX = x[i] - atX[group];
    double awayY = y[i] - atY[group];
    return awayX * awayX + awayY * awayY;
  }
}
