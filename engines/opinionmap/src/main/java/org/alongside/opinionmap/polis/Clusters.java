package org.alongside.opinionmap.polis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * k-means on weighted points of the plane (Lloyd 1982) that starts from the first k distinct
 * points, drops clusters that run empty and stops when no centre moves by 0.01 or more.
 *
 * @param centres x and y of each
 * @param of the cluster of each point
 */
record Clusters(double[][] centres, int[] of) {

  private static final double STILL = 0.01;

  static Clusters find(double[][] points, int[] weights, int k, int rounds) {
    double[][] centres = firstDistinct(points, k);
    int[] of = new int[points.length];
    for (int round = 0; round < rounds; round++) {
      for (int p = 0; p < points.length; p++) of[p] = nearest(points[p], centres);
      double[][] means = means(points, weights, of, centres.length);
      boolean still = still(centres, means);
      centres = means;
      if (still) break;
      centres = withoutEmpty(centres, of);
    }
    return new Clusters(centres, of);
  }

  int[] sizes(int[] weights) {
    int[] sizes = new int[centres.length];
    for (int p = 0; p < of.length; p++) sizes[of[p]] += weights[p];
    return sizes;
  }

  /** Mean over points, without their weights, of (b − a) / max(a, b) (Rousseeuw 1987). */
  double silhouette(double[][] points) {
    double sum = 0;
    for (int p = 0; p < points.length; p++) {
      double[] distances = new double[centres.length];
      int[] counts = new int[centres.length];
      for (int q = 0; q < points.length; q++) {
        distances[of[q]] += Math.hypot(points[p][0] - points[q][0], points[p][1] - points[q][1]);
        counts[of[q]]++;
      }
      if (counts[of[p]] == 1) continue;
      double inside = distances[of[p]] / (counts[of[p]] - 1);
      double outside = Double.POSITIVE_INFINITY;
      for (int c = 0; c < counts.length; c++)
        if (c != of[p] && counts[c] > 0) outside = Math.min(outside, distances[c] / counts[c]);
      double larger = Math.max(inside, outside);
      if (larger > 0 && outside < Double.POSITIVE_INFINITY) sum += (outside - inside) / larger;
    }
    return points.length == 0 ? 0 : sum / points.length;
  }

  private static double[][] firstDistinct(double[][] points, int k) {
    List<double[]> centres = new ArrayList<>();
    for (double[] point : points) {
      if (centres.size() == k) break;
      if (centres.stream().noneMatch(one -> Arrays.equals(one, point))) centres.add(point.clone());
    }
    return centres.toArray(double[][]::new);
  }

  private static int nearest(double[] point, double[][] centres) {
    int nearest = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int c = 0; c < centres.length; c++) {
      double x = point[0] - centres[c][0];
      double y = point[1] - centres[c][1];
      double distance = x * x + y * y;
      if (distance < least) {
        least = distance;
        nearest = c;
      }
    }
    return nearest;
  }

  private static double[][] means(double[][] points, int[] weights, int[] of, int clusters) {
    double[][] means = new double[clusters][2];
    long[] counts = new long[clusters];
    for (int p = 0; p < points.length; p++) {
      counts[of[p]] += weights[p];
      for (int axis = 0; axis < 2; axis++) means[of[p]][axis] += weights[p] * points[p][axis];
    }
    for (int c = 0; c < clusters; c++)
      for (int axis = 0; axis < 2; axis++)
        means[c][axis] = counts[c] == 0 ? Double.NaN : means[c][axis] / counts[c];
    return means;
  }

  private static boolean still(double[][] before, double[][] after) {
    for (int c = 0; c < before.length; c++) {
      double moved = Math.hypot(before[c][0] - after[c][0], before[c][1] - after[c][1]);
      // A cluster that ran empty has no centre any more: not a number, and so not still.
      if (!(moved < STILL)) return false;
    }
    return true;
  }

  private static double[][] withoutEmpty(double[][] centres, int[] of) {
    int[] place = new int[centres.length];
    List<double[]> left = new ArrayList<>();
    for (int c = 0; c < centres.length; c++) {
      place[c] = left.size();
      if (!Double.isNaN(centres[c][0])) left.add(centres[c]);
    }
    for (int p = 0; p < of.length; p++) of[p] = place[of[p]];
    return left.toArray(double[][]::new);
  }
}
