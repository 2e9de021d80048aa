package org.alongside.opinionmap.tables;

/** Squares of the map in clusters: the splits to start from, and rounds of Lloyd. */
final class Clusters {

  private final Cells cells;
  private final byte[] clusters;
  private final double[] x;
  private final double[] y;
  private final long[] people;
  private int count = 1;

  Clusters(Cells cells, int k) {
    this.cells = cells;
    clusters = new byte[cells.count()];
    x = new double[k];
    y = new double[k];
    people = new long[k];
    centre();
    while (count < k && split())
      ;
  }

  int count() {
    return count;
  }

  int of(int cell) {
    return clusters[cell];
  }

  double x(int cluster) {
    return x[cluster];
  }

  double y(int cluster) {
    return y[cluster];
  }

  long people(int cluster) {
    return people[cluster];
  }

  /**
   * Takes each square to the nearest centre, then centres to the middle; whether anything moved.
   */
  boolean assign() {
    boolean moved = false;
    for (int cell = 0; cell < clusters.length; cell++) {
      int nearest = nearest(cells.x(cell), cells.y(cell));
      moved |= nearest != clusters[cell];
      clusters[cell] = (byte) nearest;
    }
    if (moved) centre();
    return moved;
  }

  private int nearest(int a, int b) {
    int nearest = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int cluster = 0; cluster < count; cluster++) {
      double distance = (a - x[cluster]) * (a - x[cluster]) + (b - y[cluster]) * (b - y[cluster]);
      if (distance < least && people[cluster] > 0) {
        least = distance;
        nearest = cluster;
      }
    }
    return nearest;
  }

  private void centre() {
    long[] a = new long[count];
    long[] b = new long[count];
    long[] there = new long[count];
    for (int cell = 0; cell < clusters.length; cell++) {
      int cluster = clusters[cell];
      a[cluster] += (long) cells.people(cell) * cells.x(cell);
      b[cluster] += (long) cells.people(cell) * cells.y(cell);
      there[cluster] += cells.people(cell);
    }
    for (int cluster = 0; cluster < count; cluster++) {
      people[cluster] = there[cluster];
      if (there[cluster] == 0) continue;
      x[cluster] = (double) a[cluster] / there[cluster];
      y[cluster] = (double) b[cluster] / there[cluster];
    }
  }

  /**
   * Cuts the cluster with the largest sum of squares at its centre; whether there was one to cut.
   */
  private boolean split() {
    double[] alongX = new double[count];
    double[] alongY = new double[count];
    for (int cell = 0; cell < clusters.length; cell++) {
      int cluster = clusters[cell];
      double a = cells.x(cell) - x[cluster];
      double b = cells.y(cell) - y[cluster];
      alongX[cluster] += cells.people(cell) * a * a;
      alongY[cluster] += cells.people(cell) * b * b;
    }
    int widest = 0;
    for (int cluster = 1; cluster < count; cluster++)
      if (alongX[cluster] + alongY[cluster] > alongX[widest] + alongY[widest]) widest = cluster;
    if (alongX[widest] + alongY[widest] <= 0) return false;
    boolean across = alongY[widest] > alongX[widest];
    for (int cell = 0; cell < clusters.length; cell++)
      if (clusters[cell] == widest
          && (across ? cells.y(cell) > y[widest] : cells.x(cell) > x[widest]))
        clusters[cell] = (byte) count;
    count++;
    centre();
    return true;
  }
}
