package org.alongside.opinionmap.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.alongside.opinionmap.Ballots;
import org.alongside.opinionmap.tables.Tables;

/**
 * How statements vary together, as two factors and what is each statement's own (principal factors,
 * eight rounds). Covariances come from the whole-number tables; those of few shared voters are
 * drawn towards 0, and a statement weighs as many people as voted on it. Costs a few dozen looks at
 * the table a round.
 */
final class Factors {

  /** Of more, those that most people voted on; the others move nobody. */
  private static final int MOST_STATEMENTS = 2000;

  private static final int COUNT = 2;
  private static final double SHRINKING = 5;
  private static final int ROUNDS = 8;
  private static final double OWN_SHARE = 0.25;
  private static final double OWN_LEAST = 0.02;

  private final double[] means;
  private final double[][] loadings;
  private final double[] own;
  private final double[] stretch = new double[COUNT];

  private Factors(Tables tables) {
    means = IntStream.range(0, tables.statements()).mapToDouble(tables::mean).toArray();
    loadings = new double[tables.statements()][COUNT];
    own = new double[tables.statements()];
    Arrays.fill(own, 1);
  }

  static Factors of(Ballots ballots) {
    Tables tables = Tables.of(ballots);
    Factors factors = new Factors(tables);
    int[] in =
        IntStream.range(0, ballots.statements())
            .filter(s -> !ballots.out(s) && tables.voters(s) > 1)
            .boxed()
            .sorted(Comparator.comparing((Integer s) -> -tables.voters(s)).thenComparing(s -> s))
            .limit(MOST_STATEMENTS)
            .sorted()
            .mapToInt(s -> s)
            .toArray();
    if (in.length > 0) factors.factor(tables, in, ballots.people());
    return factors;
  }

  /** The mean of the votes on the statement, −1 to 1. */
  double mean(int statement) {
    return means[statement];
  }

  /** How far a step of one deviation along a factor moves votes on the statement. */
  double loading(int statement, int factor) {
    return loadings[statement][factor];
  }

  /** The variance of votes on the statement that has nothing to do with the factors. */
  double own(int statement) {
    return own[statement];
  }

  /** How much a factor has to say in all. */
  double stretch(int factor) {
    return stretch[factor];
  }

  private void factor(Tables tables, int[] in, int people) {
    int m = in.length;
    double[] weight = new double[m];
    double[] variance = new double[m];
    for (int j = 0; j < m; j++) {
      weight[j] = Math.sqrt((double) tables.voters(in[j]) / people);
      variance[j] = covariance(tables, in[j], in[j]);
      own[in[j]] = variance[j] / 2;
    }
    double[][] shared = new double[m][m];
    for (int j = 0; j < m; j++)
      for (int k = 0; k < m; k++)
        shared[j][k] = covariance(tables, in[j], in[k]) * weight[j] * weight[k];
    double[] whole = IntStream.range(0, m).mapToDouble(j -> shared[j][j]).toArray();
    Eigen eigen = new Eigen(shared, COUNT);
    for (int round = 0; round < ROUNDS; round++) {
      for (int j = 0; j < m; j++) shared[j][j] = whole[j] - own[in[j]] * weight[j] * weight[j];
      eigen.iterate();
      for (int factor = 0; factor < COUNT; factor++)
        stretch[factor] = Math.sqrt(Math.max(0, eigen.value(factor)));
      for (int j = 0; j < m; j++) take(in[j], j, weight[j], variance[j], eigen);
    }
  }

  private void take(int statement, int row, double weight, double variance, Eigen eigen) {
    double explained = 0;
    for (int factor = 0; factor < COUNT; factor++) {
      double loading = eigen.vector(factor, row) * stretch[factor] / weight;
      loadings[statement][factor] = loading;
      explained += loading * loading;
    }
    own[statement] = Math.max(variance - explained, OWN_SHARE * variance + OWN_LEAST);
  }

  private static double covariance(Tables tables, int j, int k) {
    double ofJ = tables.mean(j);
    double ofK = tables.mean(k);
    double sum =
        tables.product(j, k)
            - (ofJ * tables.sum(k, j) + ofK * tables.sum(j, k))
            + ofJ * ofK * tables.together(j, k);
    return sum / (tables.together(j, k) + SHRINKING);
  }
}
