package org.alongside.opinionmap.polis;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.alongside.opinionmap.Ballots;

/**
 * Who is in which group: people who voted enough are gathered in up to 100 small clusters, these in
 * 2 to 5 groups, as many as have the best mean silhouette, more rather than fewer where that is the
 * same.
 *
 * @param of the group of each person, −1 for none
 * @param centres x and y of each group
 * @param silhouettes by number of groups
 */
record Groups(int[] of, double[][] centres, SortedMap<Integer, Double> silhouettes) {

  private static final int ENOUGH = 7;
  private static final int FEWEST_PEOPLE = 15;
  private static final int SMALL_CLUSTERS = 100;
  private static final int MOST_GROUPS = 5;
  private static final int SMALL_CLUSTERS_A_GROUP = 12;
  // One round, and then as many more as the pipeline allows.
  private static final int ROUNDS = 1 + 100;
  private static final int GROUP_ROUNDS = 1 + 20;

  static Groups of(Ballots ballots, double[][] points) {
    int[] in = in(ballots);
    double[][] theirs = IntStream.of(in).mapToObj(p -> points[p]).toArray(double[][]::new);
    int[] one = new int[in.length];
    Arrays.fill(one, 1);
    Clusters small = Clusters.find(theirs, one, SMALL_CLUSTERS, ROUNDS);
    int[] sizes = small.sizes(one);
    SortedMap<Integer, Double> silhouettes = new TreeMap<>();
    Clusters best = Clusters.find(small.centres(), sizes, 1, GROUP_ROUNDS);
    double highest = Double.NEGATIVE_INFINITY;
    int most = Math.min(MOST_GROUPS, 2 + sizes.length / SMALL_CLUSTERS_A_GROUP);
    for (int k = 2; k <= Math.min(most, sizes.length); k++) {
      Clusters groups = Clusters.find(small.centres(), sizes, k, GROUP_ROUNDS);
      double silhouette = groups.silhouette(small.centres());
      silhouettes.put(k, silhouette);
      if (silhouette < highest) continue;
      highest = silhouette;
      best = groups;
    }
    int[] of = new int[ballots.people()];
    Arrays.fill(of, -1);
    for (int i = 0; i < in.length; i++) of[in[i]] = best.of()[small.of()[i]];
    return new Groups(of, best.centres(), silhouettes);
  }

  /** Who voted at least seven times; where these are fewer than 15, the most active to 15. */
  private static int[] in(Ballots ballots) {
    int enough = Math.min(ENOUGH, ballots.statements());
    int[] in =
        IntStream.range(0, ballots.people()).filter(p -> cast(ballots, p) >= enough).toArray();
    if (in.length >= FEWEST_PEOPLE) return in;
    return IntStream.range(0, ballots.people())
        .boxed()
        .sorted((p, q) -> cast(ballots, q) - cast(ballots, p))
        .limit(FEWEST_PEOPLE)
        .mapToInt(p -> p)
        .sorted()
        .toArray();
  }

  private static int cast(Ballots ballots, int person) {
    return ballots.to(person) - ballots.from(person);
  }
}
