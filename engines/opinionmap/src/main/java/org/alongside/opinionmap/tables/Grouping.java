package org.alongside.opinionmap.tables;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * People in a given number of groups that stand near each other: k-means over the squares of the
 * map. It starts from splits along the wider side of the widest group, at its mean (Su and Dy 2007,
 * Var-Part), which needs no chance and is rarely worse than the best of many random starts; then up
 * to 100 rounds of Lloyd. Ties go to the lower group. Groups are numbered by size, the largest
 * first, then by centre.
 */
public final class Grouping {

  public static final int MOST_GROUPS = 100;

  /** Of people with few votes. */
  public static final int NONE = -1;

  private static final int ROUNDS = 100;

  private final byte[] groups;
  private final int[] sizes;
  private final double[][] centres;

  private Grouping(byte[] groups, int[] sizes, double[][] centres) {
    this.groups = groups;
    this.sizes = sizes;
    this.centres = centres;
  }

  /** At most k groups: fewer where fewer places are taken, none where nobody counts. */
  public static Grouping of(Placed placed, int k) {
    var cells = new Cells(placed);
    var clusters = new Clusters(cells, Math.min(Math.max(k, 1), MOST_GROUPS));
    for (int round = 0; round < ROUNDS && clusters.assign(); round++)
      ;
    return numbered(placed, cells, clusters);
  }

  private static Grouping numbered(Placed placed, Cells cells, Clusters clusters) {
    int[] there =
        IntStream.range(0, clusters.count())
            .filter(cluster -> clusters.people(cluster) > 0)
            .boxed()
            .sorted(
                Comparator.comparing((Integer cluster) -> -clusters.people(cluster))
                    .thenComparing(clusters::x)
                    .thenComparing(clusters::y))
            .mapToInt(cluster -> cluster)
            .toArray();
    byte[] numbers = new byte[clusters.count()];
    for (int group = 0; group < there.length; group++) numbers[there[group]] = (byte) group;
    byte[] groups = new byte[placed.people()];
    int[] sizes = new int[there.length];
    long[][] sums = new long[Placed.pieces()][2 * there.length];
    Cores.each(
        Placed.pieces(),
        piece -> {
          for (int p = placed.begin(piece); p < placed.begin(piece + 1); p++) {
            groups[p] = placed.counts(p) ? numbers[clusters.of(cells.of(p))] : NONE;
            if (groups[p] == NONE) continue;
            sums[piece][2 * groups[p]] += placed.wholeX(p);
            sums[piece][2 * groups[p] + 1] += placed.wholeY(p);
          }
        });
    double[][] centres = new double[there.length][2];
    for (int group = 0; group < there.length; group++) {
      sizes[group] = Math.toIntExact(clusters.people(there[group]));
      for (int axis = 0; axis < 2; axis++) {
        long sum = 0;
        for (long[] piece : sums) sum += piece[2 * group + axis];
        centres[group][axis] = sum * Axes.UNIT / sizes[group];
      }
    }
    return new Grouping(groups, sizes, centres);
  }

  static Grouping nobody() {
    return new Grouping(new byte[0], new int[0], new double[0][]);
  }

  int people() {
    return groups.length;
  }

  /** How many groups there are. */
  public int count() {
    return sizes.length;
  }

  /** The group of a person, or {@link #NONE}. */
  public int of(int person) {
    return groups[person];
  }

  public int size(int group) {
    return sizes[group];
  }

  /** The mean place of the group's people, along the first axis. */
  public double x(int group) {
    return centres[group][0];
  }

  public double y(int group) {
    return centres[group][1];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Grouping that
        && Arrays.equals(groups, that.groups)
        && Arrays.deepEquals(centres, that.centres);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(groups);
  }
}
