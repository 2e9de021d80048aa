package org.alongside.opinionmap.tables;

import java.util.Arrays;

/**
 * Where people stand: along each axis the sum over a person's votes of (vote − mean) · weight,
 * times √(statements / votes cast), so that few votes don't mean the middle. Added up in whole
 * numbers of 2⁻²⁰, both axes in one long. Statements that moderation took out don't count. One look
 * at each vote; people are shared among cores.
 */
public final class Placed {

  /** With fewer votes, of statements that are in, nobody belongs to a group. */
  public static final int LEAST_VOTES = 7;

  private static final int PIECES = 64;
  private static final int CODES = 4;

  private final int[] x;
  private final int[] y;
  private final char[] votes;
  private final int least;
  private final Extent[] extents;

  private Placed(int people, int statements) {
    x = new int[people];
    y = new int[people];
    votes = new char[people];
    least = Math.max(1, Math.min(LEAST_VOTES, statements));
    extents = new Extent[PIECES];
  }

  static Placed of(Rows rows, Covariance covariance, Axes axes, int statements) {
    var placed = new Placed(rows.people(), covariance.size());
    long[] steps = steps(covariance, axes, statements);
    boolean[] in = new boolean[statements];
    for (int place = 0; place < covariance.size(); place++) in[covariance.statement(place)] = true;
    double[] stretch = new double[covariance.size() + 1];
    for (int cast = 1; cast < stretch.length; cast++)
      stretch[cast] = Math.sqrt((double) covariance.size() / cast);
    boolean all = covariance.size() == statements;
    Cores.each(
        PIECES,
        piece -> {
          var extent = new Extent();
          for (int p = placed.begin(piece); p < placed.begin(piece + 1); p++) {
            int cast = all ? rows.size(p) : cast(rows, p, in);
            placed.votes[p] = (char) cast;
            placed.place(p, sum(rows, p, steps), stretch[cast]);
            if (cast >= placed.least) extent.add(placed.x[p], placed.y[p]);
          }
          placed.extents[piece] = extent;
        });
    return placed;
  }

  /** By statement and vote, the step along the first axis and, 32 bits higher, the second. */
  private static long[] steps(Covariance covariance, Axes axes, int statements) {
    long[] steps = new long[statements * CODES];
    for (int place = 0; place < covariance.size(); place++)
      for (int vote = -1; vote <= 1; vote++) {
        double away = vote - covariance.mean(place);
        long along = Math.round(away * axes.weight(0, place) / Axes.UNIT);
        long across = Math.round(away * axes.weight(1, place) / Axes.UNIT);
        steps[Rows.code(covariance.statement(place), vote)] = (across << 32) + along;
      }
    return steps;
  }

  private static int cast(Rows rows, int person, boolean[] in) {
    int cast = 0;
    for (int at = rows.from(person); at < rows.to(person); at++)
      if (in[Rows.statement(rows.at(at))]) cast++;
    return cast;
  }

  private static long sum(Rows rows, int person, long[] steps) {
    long sum = 0;
    for (int at = rows.from(person), to = rows.to(person); at < to; at++) sum += steps[rows.at(at)];
    return sum;
  }

  private void place(int person, long sum, double stretch) {
    int along = (int) sum;
    x[person] = (int) Math.round(along * stretch);
    y[person] = (int) Math.round((int) (sum - along >> 32) * stretch);
  }

  Extent extent() {
    var all = new Extent();
    for (var extent : extents) all.add(extent);
    return all;
  }

  /** Where a piece of the people begins; pieces are shared among cores. */
  int begin(int piece) {
    return (int) ((long) x.length * piece / PIECES);
  }

  static int pieces() {
    return PIECES;
  }

  public int people() {
    return x.length;
  }

  /** How many belong to groups. */
  public int counted() {
    return extent().people();
  }

  /** Whether the person has votes enough to belong to a group. */
  public boolean counts(int person) {
    return votes[person] >= least;
  }

  /** How many statements that are in the person voted on. */
  public int votes(int person) {
    return votes[person];
  }

  /** Along the first axis; 0 is the middle, and at most 2√statements away. */
  public double x(int person) {
    return x[person] * Axes.UNIT;
  }

  public double y(int person) {
    return y[person] * Axes.UNIT;
  }

  int wholeX(int person) {
    return x[person];
  }

  int wholeY(int person) {
    return y[person];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Placed that
        && Arrays.equals(x, that.x)
        && Arrays.equals(y, that.y)
        && Arrays.equals(votes, that.votes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(x);
  }
}
