package org.alongside.opinionmap.model;

import java.util.stream.IntStream;
import org.alongside.opinionmap.Ballots;

/**
 * Where people stand, on two axes: where the {@link Factors} of the conversation are expected given
 * the votes somebody cast (Thomson's regression scores), so that few votes mean near the middle
 * rather than anywhere. One look at each vote.
 */
final class Space {

  /** With fewer votes nobody belongs to a group. */
  private static final int LEAST_VOTES = 7;

  private final Factors factors;
  private final double[] x;
  private final double[] y;
  private final boolean[] counts;

  private Space(Factors factors, int people) {
    this.factors = factors;
    x = new double[people];
    y = new double[people];
    counts = new boolean[people];
  }

  static Space of(Ballots ballots) {
    Space space = new Space(Factors.of(ballots), ballots.people());
    int in = (int) IntStream.range(0, ballots.statements()).filter(s -> !ballots.out(s)).count();
    int least = Math.min(LEAST_VOTES, Math.max(1, in));
    for (int p = 0; p < space.people(); p++) {
      Expected expected = new Expected(space.factors);
      for (int i = ballots.from(p); i < ballots.to(p); i++)
        if (!ballots.out(ballots.statementAt(i)))
          expected.take(ballots.statementAt(i), ballots.voteAt(i));
      space.x[p] = expected.x();
      space.y[p] = expected.y();
      space.counts[p] = expected.votes >= least;
    }
    return space;
  }

  int people() {
    return x.length;
  }

  /** Whether the person voted on enough to belong to a group. */
  boolean counts(int person) {
    return counts[person];
  }

  double x(int person) {
    return x[person];
  }

  double y(int person) {
    return y[person];
  }

  Factors factors() {
    return factors;
  }

  /** How far from the middle somebody would stand who had only agreed with it. */
  double extremity(int statement) {
    Expected expected = new Expected(factors);
    expected.take(statement, 1);
    return Math.hypot(expected.x(), expected.y());
  }

  /** The factors, given votes: two equations with two unknowns. */
  private static final class Expected {

    private final Factors factors;
    private int votes;
    private double xx = 1;
    private double xy;
    private double yy = 1;
    private double pullX;
    private double pullY;

    Expected(Factors factors) {
      this.factors = factors;
    }

    void take(int statement, int vote) {
      double x = factors.loading(statement, 0);
      double y = factors.loading(statement, 1);
      double own = factors.own(statement);
      double away = (vote - factors.mean(statement)) / own;
      votes++;
      pullX += x * away;
      pullY += y * away;
      xx += x * x / own;
      xy += x * y / own;
      yy += y * y / own;
    }

    double x() {
      return factors.stretch(0) * (yy * pullX - xy * pullY) / (xx * yy - xy * xy);
    }

    double y() {
      return factors.stretch(1) * (xx * pullY - xy * pullX) / (xx * yy - xy * xy);
    }
  }
}
