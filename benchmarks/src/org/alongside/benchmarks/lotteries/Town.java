package org.alongside.benchmarks.lotteries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.alongside.sortition.Candidate;
import org.alongside.sortition.Feasibility;
import org.alongside.sortition.Pool;
import org.alongside.sortition.Quota;
import org.alongside.sortition.Rules;

/**
 * A pool by a seed. Each person has a hidden standing, on which three to eight features lean (older
 * people own their homes and have fewer degrees, and so on); those who volunteer stand higher than
 * the town. Quotas are the town’s shares of the seats, rounded down and up, and loosened by the
 * least that helps where no panel meets them all.
 */
record Town(Pool pool, Rules rules) {
  private static final Map<String, double[]> SHARES = new LinkedHashMap<>();

  static {
    SHARES.put("age", new double[] {.2, .25, .25, .2, .1});
    SHARES.put("gender", new double[] {.5, .49, .01});
    SHARES.put("degree", new double[] {.15, .3, .3, .25});
    SHARES.put("area", new double[] {.2, .15, .15, .1, .1, .1, .1, .1});
    SHARES.put("ethnicity", new double[] {.8, .09, .05, .04, .02});
    SHARES.put("home", new double[] {.62, .2, .18});
    SHARES.put("disability", new double[] {.8, .2});
    SHARES.put("language", new double[] {.9, .06, .04});
  }

  private static final double LEANING = 0.5;
  private static final double EAGER = 0.4;

  static Town of(int people, int features, int seats, long seed) {
    var random = new Random(seed);
    var names = SHARES.keySet().stream().limit(features).toList();
    var candidates = new ArrayList<Candidate>();
    for (int i = 0; i < people; i++)
      candidates.add(new Candidate("p" + i, person(random, names, EAGER), null));
    var quotas = new ArrayList<Quota>();
    for (var name : names) {
      var shares = SHARES.get(name);
      for (int value = 0; value < shares.length; value++) {
        double fair = shares[value] * seats;
        int min = (int) Math.floor(fair);
        quotas.add(Quota.of(name, name + value, min, Math.max(min + 1, (int) Math.ceil(fair))));
      }
    }
    var pool = new Pool(candidates);
    var rules = new Rules(seats, quotas, List.of());
    return new Town(
        pool,
        Feasibility.check(pool, rules)
            .map(why -> Feasibility.relaxed(rules, why.relaxation()))
            .orElse(rules));
  }

  private static Map<String, String> person(Random random, List<String> features, double eager) {
    double standing = random.nextGaussian() + eager;
    var values = new HashMap<String, String>();
    for (var feature : features) {
      double own = random.nextGaussian();
      double rank = normal(LEANING * standing + Math.sqrt(1 - LEANING * LEANING) * own);
      var shares = SHARES.get(feature);
      int value = 0;
      while (value < shares.length - 1 && rank > shares[value]) rank -= shares[value++];
      values.put(feature, feature + value);
    }
    return values;
  }

  /**
   * How much of a normal distribution lies below, to five digits (a logistic fit is too coarse at
   * the ends).
   */
  private static double normal(double x) {
    double t = 1 / (1 + 0.2316419 * Math.abs(x));
    double tail =
        Math.exp(-x * x / 2)
            / Math.sqrt(2 * Math.PI)
            * t
            * (0.319381530
                + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    return x > 0 ? 1 - tail : tail;
  }
}
