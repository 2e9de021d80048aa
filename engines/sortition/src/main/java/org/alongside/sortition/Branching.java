package org.alongside.sortition;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Shows that no panel weighs more than the best one, with evidence that can be checked without a
 * solver: branch and bound (Land, Doig 1960), where each case is closed by multipliers. Rules may
 * be broken at a price, so that a case without panels has multipliers too: the price rises until
 * they suffice. The number of cases can be exponential; beyond a limit the bound is only claimed.
 */
final class Branching {

  private static final int LIMIT = 20_000;
  private static final double EDGE = 1e-6;
  private static final double[] PRICES = {1e2, 1e4, 1e6};
  private static final double[] TOLERANCES = {1e-7, 1e-10, 0};

  private final Types types;
  private final Map<Integer, Fraction> weights;
  private final Fraction most;
  private final MPSolver solver = Solvers.linear();
  private final MPVariable[] seats;
  private final MPVariable[] broken;
  private final MPConstraint all;
  private final MPConstraint[] rows;
  private final MPConstraint[] homes;
  private int cases;

  Branching(Types types, Map<Integer, Fraction> weights, Fraction most) {
    this.types = types;
    this.weights = weights;
    this.most = most;
    seats = solver.makeNumVarArray(types.size(), 0, 1);
    broken =
        solver.makeNumVarArray(
            2 * (1 + types.rows().size() + types.households().size()), 0, MPSolver.infinity());
    int[] everybody = IntStream.range(0, types.size()).toArray();
    all = row(0, everybody, types.seats(), types.seats());
    rows = new MPConstraint[types.rows().size()];
    for (int row = 0; row < rows.length; row++) {
      Types.Row one = types.rows().get(row);
      rows[row] = row(1 + row, one.types(), one.min(), one.max());
    }
    homes = new MPConstraint[types.households().size()];
    for (int home = 0; home < homes.length; home++)
      homes[home] =
          row(
              1 + rows.length + home,
              types.households().get(home).types(),
              -MPSolver.infinity(),
              1);
    weights.forEach(
        (type, weight) -> solver.objective().setCoefficient(seats[type], weight.toDouble()));
    solver.objective().setMaximization();
  }

  private MPConstraint row(int number, int[] of, double min, double max) {
    MPConstraint row = solver.makeConstraint(min, max);
    for (int type : of) row.setCoefficient(seats[type], 1);
    row.setCoefficient(broken[2 * number], 1);
    row.setCoefficient(broken[2 * number + 1], -1);
    return row;
  }

  Proof.Bound bound() {
    int[] high = new int[seats.length];
    Arrays.setAll(high, types::people);
    Proof.Bound bound = bound(new int[seats.length], high);
    return cases > LIMIT ? new Proof.Claimed(most) : bound;
  }

  private Proof.Bound bound(int[] low, int[] high) {
    if (cases++ > LIMIT) return new Proof.Claimed(most);
    for (int type = 0; type < seats.length; type++) seats[type].setBounds(low[type], high[type]);
    Proof.@Nullable Multipliers found;
    for (double price : PRICES) {
      for (MPVariable one : broken) solver.objective().setCoefficient(one, -price);
      if (!Solvers.solve(solver)) break;
      found = multipliers(low, high);
      if (found != null) return found;
      if (Arrays.stream(broken).allMatch(one -> one.solutionValue() < EDGE)) break;
    }
    return split(low, high);
  }

  private Proof.@Nullable Multipliers multipliers(int[] low, int[] high) {
    Duals duals =
        new Duals(
            all.dualValue(),
            Arrays.stream(rows).mapToDouble(MPConstraint::dualValue).toArray(),
            Arrays.stream(homes).mapToDouble(MPConstraint::dualValue).toArray());
    for (double tolerance : TOLERANCES) {
      Proof.Multipliers found = Settled.multipliers(types, duals, tolerance);
      if (Bounds.value(types, weights, found, low, high).compareTo(most) <= 0) return found;
    }
    return null;
  }

  private Proof.Bound split(int[] low, int[] high) {
    int type = mostDivided(low, high);
    if (type < 0) return new Proof.Claimed(most);
    int atMost = (int) Math.floor(seats[type].solutionValue() + EDGE);
    atMost = Math.max(low[type], Math.min(high[type] - 1, atMost));
    int[] fewer = high.clone();
    fewer[type] = atMost;
    int[] more = low.clone();
    more[type] = atMost + 1;
    return new Proof.Cases(type, atMost, bound(low, fewer), bound(more, high));
  }

  private int mostDivided(int[] low, int[] high) {
    int most = -1;
    double farthest = -1;
    for (int type = 0; type < seats.length; type++) {
      if (low[type] == high[type]) continue;
      double seat = seats[type].solutionValue();
      double far = Math.abs(seat - Math.rint(seat));
      if (far > farthest) {
        farthest = far;
        most = type;
      }
    }
    return most;
  }
}
