package org.alongside.sortition;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Leximin among all ways to spread the seats over the types, in fractions of a seat too: no lottery
 * over panels can be fairer.
 *
 * <p>With n people and x seats of a type, each round makes the smallest chance x/n among the
 * unsettled types as large as possible, by one linear program, and settles the types that its dual
 * weights: in every best answer they have just that chance (complementary slackness). Written with
 * x = n·z + s, the program has a row a quota only, plus those bounds x ≤ n that turned out to
 * matter; the simplex goes on from the basis of the round before. As many programs as there are
 * levels, or a few more.
 */
final class Relaxation {

  private static final double EDGE = 1e-9;

  private final Types types;
  private final Settled settled;
  private final MPSolver solver = Solvers.linear();
  private final MPVariable least = solver.makeNumVar(0, 1, "");
  private final MPVariable[] more;
  private final MPConstraint seats;
  private final MPConstraint[] rows;
  private final MPConstraint[] households;
  private final @Nullable MPConstraint[] caps;

  Relaxation(Types types) {
    this.types = types;
    settled = new Settled(types);
    more = solver.makeNumVarArray(types.size(), 0, MPSolver.infinity());
    caps = new MPConstraint[types.size()];
    seats = row(everybody());
    rows = types.rows().stream().map(row -> row(row.types())).toArray(MPConstraint[]::new);
    households =
        types.households().stream().map(one -> row(one.types())).toArray(MPConstraint[]::new);
    solver.objective().setCoefficient(least, 1);
    solver.objective().setMaximization();
  }

  /** Rounds that settle all; empty where even fractions of seats can't meet the rules. */
  Optional<Settled> settle(Progress progress) {
    while (!settled.all()) {
      Solvers.goOn(progress, "level", settled.rounds().size(), 0);
      if (!round()) return Optional.empty();
    }
    return Optional.of(settled);
  }

  /** The same, only until somebody is settled whose chance is above this. */
  Optional<Settled> settleAbove(double chance) {
    while (!settled.all()) {
      if (!round()) return Optional.empty();
      if (least.solutionValue() > chance) break;
    }
    return Optional.of(settled);
  }

  private boolean round() {
    state();
    if (!solve()) return false;
    settled.settle(duals(), least.solutionValue());
    return true;
  }

  private void state() {
    state(seats, everybody(), types.seats(), types.seats());
    for (int row = 0; row < rows.length; row++) {
      Types.Row one = types.rows().get(row);
      state(rows[row], one.types(), one.min(), one.max());
    }
    for (int number = 0; number < households.length; number++)
      state(
          households[number], types.households().get(number).types(), Double.NEGATIVE_INFINITY, 1);
    for (int type = 0; type < types.size(); type++) {
      MPConstraint cap = caps[type];
      if (cap != null) state(cap, new int[] {type}, Double.NEGATIVE_INFINITY, types.people(type));
      if (settled.has(type)) more[type].setUb(types.people(type) * (1 - settled.chance(type)));
    }
  }

  /** Settled types have their seats already, unsettled ones the least chance each. */
  private void state(MPConstraint row, int[] of, double min, double max) {
    double people = 0;
    double taken = 0;
    for (int type : of)
      if (settled.has(type)) taken += types.people(type) * settled.chance(type);
      else people += types.people(type);
    row.setCoefficient(least, people);
    row.setBounds(min - taken, max - taken);
  }

  private boolean solve() {
    while (true) {
      if (!Solvers.solve(solver)) return false;
      int[] over = IntStream.range(0, types.size()).filter(this::over).toArray();
      if (over.length == 0) return true;
      for (int type : over) caps[type] = row(new int[] {type});
      state();
    }
  }

  private boolean over(int type) {
    double seats = types.people(type) * least.solutionValue() + more[type].solutionValue();
    return caps[type] == null && !settled.has(type) && seats > types.people(type) + EDGE;
  }

  private Duals duals() {
    return new Duals(
        seats.dualValue(),
        Arrays.stream(rows).mapToDouble(MPConstraint::dualValue).toArray(),
        Arrays.stream(households).mapToDouble(MPConstraint::dualValue).toArray());
  }

  private MPConstraint row(int[] of) {
    MPConstraint row = solver.makeConstraint();
    for (int type : of) row.setCoefficient(more[type], 1);
    return row;
  }

  private int[] everybody() {
    return IntStream.range(0, types.size()).toArray();
  }
}
