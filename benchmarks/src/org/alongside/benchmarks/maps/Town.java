package org.alongside.benchmarks.maps;

import java.util.SplittableRandom;
import org.alongside.opinionmap.Ballots;

/**
 * A conversation by a seed. People stand in two dimensions, around three camps; statements lean
 * along both; a vote follows both and chance, and one in seven passes. How many votes somebody
 * gives follows a power law: half give few, some vote on everything.
 */
record Town(int people, int statements, double votesEach, long seed) {

  private static final double TAIL = 1.5;
  private static final double[][] CAMPS = {{1.2, 0}, {-1, 0.9}, {-0.6, -1.1}};
  private static final double PASS = 1.0 / 7;

  /** Gives votes in the order of people, each statement at most once. */
  void each(Voting voting) {
    var random = new SplittableRandom(seed);
    double[][] leaning = new double[statements][];
    int[] deck = new int[statements];
    for (int s = 0; s < statements; s++) {
      deck[s] = s;
      leaning[s] =
          new double[] {random.nextGaussian(), random.nextGaussian(), random.nextGaussian() * 0.8};
    }
    for (int p = 0; p < people; p++) {
      double[] camp = CAMPS[random.nextInt(CAMPS.length)];
      double x = camp[0] + random.nextGaussian() * 0.5;
      double y = camp[1] + random.nextGaussian() * 0.5;
      int votes = activity(random);
      for (int v = 0; v < votes; v++) {
        int chosen = v + random.nextInt(statements - v);
        int s = deck[chosen];
        deck[chosen] = deck[v];
        deck[v] = s;
        double[] lean = leaning[s];
        double pull = lean[0] * x + lean[1] * y + lean[2];
        boolean agrees = random.nextDouble() < 1 / (1 + Math.exp(-1.5 * pull));
        voting.vote(p, s, random.nextDouble() < PASS ? 0 : agrees ? 1 : -1);
      }
    }
  }

  private int activity(SplittableRandom random) {
    double least = votesEach * (TAIL - 1) / TAIL;
    double drawn = least * Math.pow(1 - random.nextDouble(), -1 / TAIL);
    return (int) Math.clamp(Math.round(drawn), 1, statements);
  }

  Ballots.Builder ballots() {
    var builder = Ballots.builder();
    for (int s = 0; s < statements; s++) builder.statement(String.valueOf(s));
    for (int p = 0; p < people; p++) builder.person(String.valueOf(p));
    each(builder::vote);
    return builder;
  }

  interface Voting {
    void vote(int person, int statement, int vote);
  }
}
