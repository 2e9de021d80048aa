package org.alongside.sortition;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the panel whose seats weigh most, in whole numbers, by CP-SAT. */
final class Pricing {

  private static final double PATIENCE = 0.05;

  private final Types types;
  private final int[] everybody;

  Pricing(Types types) {
    this.types = types;
    everybody = IntStream.range(0, types.size()).toArray();
  }

  /** Seats by type, and a sum of weights that no panel of the face exceeds. */
  record Priced(int[] seats, long bound) {}

  /** Empty where the face has no panel. */
  Optional<Priced> best(Face face, long[] weights) {
    return new Model(face, weights).solve(false);
  }

  /** A good panel, if one is found soon. */
  Optional<Priced> good(Face face, long[] weights) {
    return new Model(face, weights).solve(true);
  }

  private final class Model {
    private final CpModel model = new CpModel();
    private final IntVar[] seats = new IntVar[types.size()];
    private final int[] fixed;

    Model(Face face, long[] weights) {
      fixed = face.low();
      LinearExprBuilder sum = LinearExpr.newBuilder();
      for (int type = 0; type < seats.length; type++) {
        if (face.low()[type] == face.high()[type]) {
          sum.add(weights[type] * fixed[type]);
          continue;
        }
        seats[type] = model.newIntVar(face.low()[type], face.high()[type], "");
        sum.addTerm(seats[type], weights[type]);
      }
      row(everybody, types.seats(), types.seats());
      for (int row = 0; row < face.min().length; row++)
        row(types.rows().get(row).types(), face.min()[row], face.max()[row]);
      for (int home = 0; home < face.homeMin().length; home++)
        row(types.households().get(home).types(), face.homeMin()[home], face.homeMax()[home]);
      model.maximize(sum);
    }

    private void row(int[] of, int min, int max) {
      LinearExprBuilder sum = LinearExpr.newBuilder();
      for (int type : of)
        if (seats[type] == null) sum.add(fixed[type]);
        else sum.add(seats[type]);
      model.addLinearConstraint(sum, min, max);
    }

    Optional<Priced> solve(boolean soon) {
      CpSolver solver = new CpSolver();
      solver.getParameters().setNumWorkers(1).setRandomSeed(1);
      if (soon)
        solver
            .getParameters()
            .setRelativeGapLimit(0.02)
            .setMaxDeterministicTime(PATIENCE)
            .setCpModelPresolve(false);
      CpSolverStatus status = solver.solve(model);
      if (status == CpSolverStatus.INFEASIBLE || (soon && status == CpSolverStatus.UNKNOWN))
        return Optional.empty();
      if (status != CpSolverStatus.OPTIMAL && !(soon && status == CpSolverStatus.FEASIBLE))
        throw new IllegalStateException("The solver stopped: " + status);
      int[] found =
          IntStream.of(everybody)
              .map(
                  type ->
                      seats[type] == null
                          ? fixed[type]
                          : Math.toIntExact(solver.value(seats[type])))
              .toArray();
      return Optional.of(new Priced(found, Math.round(solver.bestObjectiveBound())));
    }
  }
}
