package org.alongside.benchmarks.maps;

import java.util.SplittableRandom;
import org.alongside.opinionmap.Ballots;

/**
 * A conversation by a seed. People stand in two dimensions, around three camps; statements lean
 * along both; a vote follows both and chance, and one in seven passes. How many votes somebody
 * gives follows a power law: half give few, some vote on everything.
 */
record Town(int people, int statements, double votesEach, long seed) {

  static final int GROUPS = 3;

  private static final double TAIL = 1.5;
  private static final double[][] CAMPS = {{1.2, 0}, {-1, 0.9}, {-0.6, -1.1}};
  private static final double PASS = 1.0 / 7;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  /** The camp to which somebody belongs, from 0. */
  int camp(int person) {
    return someone(person).nextInt(GROUPS);
  }

  /** How likely somebody is to agree, should they be asked. */
  double agrees(int person, int statement) {
    return (1 - PASS) * side(place(someone(person)), leaning(statement));
  }

  /** Gives votes in the order of people, each statement at most once. */
  void each(Voting voting) {
    double[][] leaning = new double[statements][];
    int[] deck = new int[statements];
    for (int s = 0; s < statements; s++) {
      deck[s] = s;
      leaning[s] = leaning(s);
    }
    for (int p = 0; p < people; p++) {
      var random = someone(p);
      double[] place = place(random);
      int votes = activity(random);
      for (int v = 0; v < votes; v++) {
        int chosen = v + random.nextInt(statements - v);
        int s = deck[chosen];
        deck[chosen] = deck[v];
        deck[v] = s;
        boolean agrees = random.nextDouble() < side(place, leaning[s]);
        voting.vote(p, s, random.nextDouble() < PASS ? 0 : agrees ? 1 : -1);
      }
    }
  }

  /** The chance of agreement of who doesn't pass. */
  private static double side(double[] place, double[] leaning) {
    double pull = leaning[0] * place[0] + leaning[1] * place[1] + leaning[2];
    return 1 / (1 + Math.exp(-1.5 * pull));
  }

  private SplittableRandom someone(int person) {
    return new SplittableRandom(seed + GOLDEN * (person + 1));
  }

  private static double[] place(SplittableRandom random) {
    double[] camp = CAMPS[random.nextInt(GROUPS)];
    return new double[] {
      camp[0] + random.nextGaussian() * 0.5, camp[1] + random.nextGaussian() * 0.5
    };
  }

  private double[] leaning(int statement) {
    var random = new SplittableRandom(~seed - GOLDEN * (statement + 1));
    return new double[] {random.nextGaussian(), random.nextGaussian(), random.nextGaussian() * 0.8};
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
