package org.alongside.opinionmap.polis;

import java.util.Arrays;
import org.alongside.opinionmap.Ballots;

/**
 * Where people stand: votes less their statement's mean, missing ones taken as the mean and so 0,
 * projected on the two directions of greatest variance. Those come from power iteration from all
 * ones, the second with the first projected out; one round and 100 more, converged or not. Who cast
 * few votes is moved outwards by √(statements / votes cast). A statement that moderation took out
 * counts as voted on by everybody, with 0. Cost: 200 passes over the votes.
 */
final class Projection {

  private static final int ROUNDS = 101;

  private final Ballots ballots;
  private final double[] means;
  private final double[][] axes = new double[2][];

  private Projection(Ballots ballots) {
    this.ballots = ballots;
    means = means(ballots);
    for (int axis = 0; axis < axes.length; axis++) axes[axis] = iterate(axis);
  }

  static Projection of(Ballots ballots) {
    return new Projection(ballots);
  }

  double mean(int statement) {
    return means[statement];
  }

  double axis(int axis, int statement) {
    return axes[axis][statement];
  }

  /** Each person's two coordinates. */
  double[][] points() {
    int statements = ballots.statements();
    int out = 0;
    for (int s = 0; s < statements; s++) if (ballots.out(s)) out++;
    double[][] points = new double[ballots.people()][2];
    for (int p = 0; p < points.length; p++) {
      int cast = out;
      for (int i = ballots.from(p); i < ballots.to(p); i++)
        if (!ballots.out(ballots.statementAt(i))) cast++;
      double outwards = cast == 0 ? 0 : Math.sqrt((double) statements / cast);
      for (int axis = 0; axis < 2; axis++) points[p][axis] = row(p, axes[axis]) * outwards;
    }
    return points;
  }

  /** How far out somebody would stand who had voted on this statement alone, and agreed. */
  double extremity(int statement) {
    if (ballots.out(statement)) return 0;
    double pull = Math.hypot(axes[0][statement], axes[1][statement]);
    return Math.abs(1 - means[statement]) * pull * Math.sqrt(ballots.statements());
  }

  private static double[] means(Ballots ballots) {
    int[] sums = new int[ballots.statements()];
    int[] counts = new int[sums.length];
    for (int i = 0; i < ballots.votes(); i++) {
      sums[ballots.statementAt(i)] += ballots.voteAt(i);
      counts[ballots.statementAt(i)]++;
    }
    double[] means = new double[sums.length];
    for (int s = 0; s < means.length; s++)
      means[s] = ballots.out(s) || counts[s] == 0 ? 0 : (double) sums[s] / counts[s];
    return means;
  }

  private double[] iterate(int known) {
    double[] direction = new double[ballots.statements()];
    Arrays.fill(direction, 1);
    for (int round = 0; round < ROUNDS; round++) {
      without(known, direction);
      double[] next = new double[direction.length];
      for (int p = 0; p < ballots.people(); p++) spread(p, row(p, direction), next);
      without(known, next);
      double length = Math.sqrt(dot(next, next));
      if (length == 0) return next;
      for (int s = 0; s < next.length; s++) next[s] /= length;
      direction = next;
    }
    return direction;
  }

  private void without(int known, double[] direction) {
    for (int axis = 0; axis < known; axis++) {
      double share = dot(direction, axes[axis]);
      for (int s = 0; s < direction.length; s++) direction[s] -= share * axes[axis][s];
    }
  }

  private double row(int person, double[] direction) {
    double sum = 0;
    for (int i = ballots.from(person); i < ballots.to(person); i++) {
      int s = ballots.statementAt(i);
      if (!ballots.out(s)) sum += (ballots.voteAt(i) - means[s]) * direction[s];
    }
    return sum;
  }

  private void spread(int person, double by, double[] onto) {
    for (int i = ballots.from(person); i < ballots.to(person); i++) {
      int s = ballots.statementAt(i);
      if (!ballots.out(s)) onto[s] += (ballots.voteAt(i) - means[s]) * by;
    }
  }

  private static double dot(double[] one, double[] other) {
    double sum = 0;
    for (int s = 0; s < one.length; s++) sum += one[s] * other[s];
    return sum;
  }
}
