package org.alongside.opinionmap.tables;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.alongside.opinionmap.Ballots;

/**
 * How the votes on two statements go together: the sum over people of (vote on j − mean of j) ·
 * (vote on k − mean of k), where a vote that is missing counts as the mean. Exact from the tables,
 * with μ the means: product − μ_j · sum(k, j) − μ_k · sum(j, k) + μ_j μ_k · together. Statements
 * that moderation took out are left out; the others stand in the order of their ids, so that the
 * numbers, and whatever is added up from them, hang on nobody's order of voting. One vote changes
 * one row and column.
 */
public final class Covariance {

  private final Tables tables;
  private final int[] order;
  private final int[] places;
  private final double[] means;
  private final float[][] cells;

  private Covariance(Tables tables, int[] order) {
    this.tables = tables;
    this.order = order;
    places = new int[tables.statements()];
    Arrays.fill(places, -1);
    for (int place = 0; place < order.length; place++) places[order[place]] = place;
    means = new double[order.length];
    for (int place = 0; place < order.length; place++) means[place] = tables.mean(order[place]);
    cells = new float[order.length][order.length];
    Cores.each(order.length, this::row);
  }

  /** Of tables that count these ballots. */
  public static Covariance of(Tables tables, Ballots ballots) {
    String[] ids = new String[ballots.statements()];
    boolean[] out = new boolean[ids.length];
    for (int s = 0; s < ids.length; s++) {
      ids[s] = ballots.statement(s);
      out[s] = ballots.out(s);
    }
    return of(tables, ids, out);
  }

  static Covariance of(Tables tables, String[] ids, boolean[] out) {
    return new Covariance(
        tables,
        IntStream.range(0, ids.length)
            .filter(s -> !out[s])
            .boxed()
            .sorted(Comparator.comparing(s -> ids[s], Ballots.BY_ID))
            .mapToInt(s -> s)
            .toArray());
  }

  /** How many statements are in it. */
  public int size() {
    return order.length;
  }

  /** The number, among the ballots, of the statement at a place. */
  public int statement(int place) {
    return order[place];
  }

  public double mean(int place) {
    return means[place];
  }

  public double at(int row, int column) {
    int j = order[row];
    int k = order[column];
    double ofJ = means[row];
    double ofK = means[column];
    return tables.product(j, k)
        - (ofJ * tables.sum(k, j) + ofK * tables.sum(j, k))
        + ofJ * ofK * tables.together(j, k);
  }

  /** The sum of the diagonal: all there is to be explained. */
  public double trace() {
    double trace = 0;
    for (int place = 0; place < order.length; place++) trace += at(place, place);
    return trace;
  }

  /** Takes in that votes on one statement have changed. */
  void refresh(int statement) {
    int place = places[statement];
    if (place < 0) return;
    means[place] = tables.mean(statement);
    row(place);
    for (int other = 0; other < order.length; other++) cells[other][place] = cells[place][other];
  }

  private void row(int place) {
    for (int other = 0; other < order.length; other++)
      cells[place][other] = (float) at(place, other);
  }

  /**
   * Adds to {@code to} the rows' products with several vectors, from one column up to another. Four
   * rows at a time, always the same four, so that sums don't hang on how columns are shared among
   * cores.
   */
  void multiply(float[][] vectors, float[][] to, int begin, int end) {
    int row = 0;
    for (; row + 3 < order.length; row += 4)
      for (int v = 0; v < vectors.length; v++) addFour(row, vectors[v], to[v], begin, end);
    for (; row < order.length; row++)
      for (int v = 0; v < vectors.length; v++) add(row, vectors[v][row], to[v], begin, end);
  }

  private void addFour(int row, float[] vector, float[] to, int begin, int end) {
    float a = vector[row];
    float b = vector[row + 1];
    float c = vector[row + 2];
    float d = vector[row + 3];
    float[] first = cells[row];
    float[] second = cells[row + 1];
    float[] third = cells[row + 2];
    float[] fourth = cells[row + 3];
    for (int at = begin; at < end; at++)
      to[at] += a * first[at] + b * second[at] + (c * third[at] + d * fourth[at]);
  }

  private void add(int row, float factor, float[] to, int begin, int end) {
    float[] cells = this.cells[row];
    for (int at = begin; at < end; at++) to[at] += factor * cells[at];
  }
}
