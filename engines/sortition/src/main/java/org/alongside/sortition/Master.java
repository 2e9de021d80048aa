package org.alongside.sortition;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Mixes the panels known so far: type t gets target[t] + gain[t]·level seats on average, at least,
 * with the level as high as can be. Column generation (Dantzig, Wolfe 1960; Gilmore, Gomory 1961)
 * adds the panel that the dual weights value most until none would raise the level; the last such
 * question is answered exactly.
 */
final class Master {

  private static final double EDGE = 1e-10;
  private static final double SCALE = 1e12;

  private final MPSolver solver = Solvers.linear();
  private final MPVariable level;
  private final MPConstraint[] rows;
  private final MPConstraint sum = solver.makeConstraint(1, 1);
  private final List<int[]> panels = new ArrayList<>();
  private final List<MPVariable> shares = new ArrayList<>();

  Master(Types types, List<int[]> panels, double[] targets, double[] gains, double highest) {
    level = solver.makeNumVar(-MPSolver.infinity(), highest, "");
    rows = new MPConstraint[types.size()];
    for (int type = 0; type < rows.length; type++) {
      rows[type] = solver.makeConstraint(targets[type], MPSolver.infinity());
      rows[type].setCoefficient(level, -gains[type]);
    }
    solver.objective().setCoefficient(level, 1);
    solver.objective().setMaximization();
    panels.forEach(this::add);
  }

  private void add(int[] seats) {
    MPVariable share = solver.makeNumVar(0, MPSolver.infinity(), "");
    sum.setCoefficient(share, 1);
    for (int type = 0; type < seats.length; type++)
      if (seats[type] > 0) rows[type].setCoefficient(share, seats[type]);
    panels.add(seats);
    shares.add(share);
  }

  /** Adds panels of the face until no other would raise the level, or it is as high as may be. */
  void generate(Face face, Pricing pricing, Diving diving, Progress progress) {
    while (true) {
      Solvers.goOn(progress, "price", panels.size(), 0);
      if (!Solvers.solve(solver)) throw new IllegalStateException("No mixture of the panels");
      if (level.solutionValue() > level.ub() - EDGE) return;
      long[] weights = scaled(weights());
      Optional<int[]> panel =
          diving
              .panel(face, weights)
              .map(Pricing.Priced::seats)
              .filter(this::raises)
              .or(
                  () ->
                      pricing.best(face, weights).map(Pricing.Priced::seats).filter(this::raises));
      if (panel.isEmpty()) return;
      add(panel.get());
    }
  }

  private static long[] scaled(double[] weights) {
    double largest = Arrays.stream(weights).max().orElse(1);
    return Arrays.stream(weights).mapToLong(one -> Math.round(one / largest * SCALE)).toArray();
  }

  private boolean raises(int[] seats) {
    double[] weights = weights();
    double value = 0;
    for (int type = 0; type < seats.length; type++) value += weights[type] * seats[type];
    return value > sum.dualValue() + EDGE;
  }

  /** How much the level would rise if a type had one more seat. */
  double[] weights() {
    return Arrays.stream(rows).mapToDouble(row -> Math.max(0, -row.dualValue())).toArray();
  }

  double level() {
    return level.solutionValue();
  }

  List<int[]> panels() {
    return panels;
  }

  /** The panels in use and their shares, as simple fractions where that comes to the same. */
  Mixture mixture() {
    int[] used =
        IntStream.range(0, panels.size())
            .filter(at -> shares.get(at).solutionValue() > 1e-13)
            .toArray();
    for (double tolerance : new double[] {1e-9, 1e-11}) {
      Mixture simple = mixture(used, tolerance);
      Fraction all =
          simple.parts().stream().map(Mixture.Part::weight).reduce(Fraction.ZERO, Fraction::plus);
      if (all.equals(Fraction.ONE)) return simple;
    }
    return whole(mixture(used, 0));
  }

  private Mixture mixture(int[] used, double tolerance) {
    return new Mixture(
        IntStream.of(used)
            .mapToObj(
                at ->
                    new Mixture.Part(
                        panels.get(at), Fraction.near(shares.get(at).solutionValue(), tolerance)))
            .filter(part -> part.weight().signum() > 0)
            .toList());
  }

  /** Rounding errors away: in proportion, to a sum of exactly 1. */
  private static Mixture whole(Mixture mixture) {
    Fraction all =
        mixture.parts().stream().map(Mixture.Part::weight).reduce(Fraction.ZERO, Fraction::plus);
    return new Mixture(
        mixture.parts().stream()
            .map(part -> new Mixture.Part(part.seats(), part.weight().by(all)))
            .toList());
  }
}
