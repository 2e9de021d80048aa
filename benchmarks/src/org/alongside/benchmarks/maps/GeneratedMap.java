package org.alongside.benchmarks.maps;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import org.alongside.opinionmap.Ballots;
import org.alongside.opinionmap.tables.Live;

/**
 * One generated conversation in a process of its own: votes are taken in, the map is built cold,
 * and then somebody votes, again and again, and each time the whole picture is asked for. Beside
 * that, one look at each vote, which no map of all votes can do without.
 */
final class GeneratedMap {

  private final Measures measures = new Measures();

  private GeneratedMap() {}

  /** People, statements, votes each, how many live votes; and whether a heading comes first. */
  public static void main(String[] args) throws IOException {
    Locale.setDefault(Locale.ROOT);
    var town =
        new Town(
            Integer.parseInt(args[0]), Integer.parseInt(args[1]), Double.parseDouble(args[2]), 1);
    if (args.length > 4) heading();
    new GeneratedMap().measure(town, Integer.parseInt(args[3]));
  }

  private static void heading() {
    System.out.println(
        "| people × statements | votes | taken in, s | built, s | built, CPU s | votes a second | MB |"
            + " vote to picture, p50 ms | p99 ms | CPU, p50 ms | p99 ms | one look at each vote, ms | ratio |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|---|");
  }

  private void measure(Town town, int rounds) throws IOException {
    var builder = town.ballots();
    measures.begin();
    var ballots = builder.ordered();
    double taking = measures.seconds();
    measures.begin();
    var live = Live.of(ballots);
    live.picture(Town.GROUPS);
    double building = measures.seconds();
    double cpu = measures.cpuSeconds();
    double look = look(ballots);
    var pictures = pictures(live, town, rounds);
    System.out.printf(
        "| %,d × %,d | %,d | %.1f | %.1f | %.1f | %,.0f | %.0f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f |%n",
        ballots.people(),
        ballots.statements(),
        ballots.votes(),
        taking,
        building,
        cpu,
        ballots.votes() / building,
        Measures.peakMegabytes(),
        pictures.waited()[rounds / 2],
        pictures.waited()[rounds * 99 / 100],
        pictures.worked()[rounds / 2],
        pictures.worked()[rounds * 99 / 100],
        look,
        pictures.worked()[rounds / 2] / look);
  }

  /** Milliseconds for each picture, sorted: of waiting, and of work of all cores. */
  private record Pictures(double[] waited, double[] worked) {}

  private Pictures pictures(Live live, Town town, int rounds) {
    var random = new SplittableRandom(2);
    double[] waited = new double[rounds];
    double[] worked = new double[rounds];
    for (int round = -rounds / 2; round < rounds; round++) {
      measures.begin();
      live.vote(
          random.nextInt(town.people()), random.nextInt(town.statements()), random.nextInt(3) - 1);
      live.picture(Town.GROUPS);
      if (round < 0) continue;
      waited[round] = measures.seconds() * 1e3;
      worked[round] = measures.cpuSeconds() * 1e3;
    }
    Arrays.sort(waited);
    Arrays.sort(worked);
    return new Pictures(waited, worked);
  }

  /** Milliseconds to add up all votes by statement, on one core; the best of ten. */
  private static double look(Ballots ballots) {
    double best = Double.POSITIVE_INFINITY;
    int[] sums = new int[ballots.statements()];
    for (int round = 0; round < 10; round++) {
      long from = System.nanoTime();
      for (int at = 0; at < ballots.votes(); at++)
        sums[ballots.statementAt(at)] += ballots.voteAt(at);
      best = Math.min(best, (System.nanoTime() - from) / 1e6);
    }
    return best;
  }
}
