package org.alongside.sortition;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Finds a panel of a face soon, and a good one: the best in fractions of a seat, by simplex, has
 * few fractions; these types and those of which a seat more or less costs least are left to the
 * exact search, the others stay as they are. If that has no answer, more are left to it, at last
 * all.
 */
final class Diving {

  private static final int FIRST = 60;
  private static final double EDGE = 1e-6;

  private final Pricing pricing;
  private final MPSolver solver = Solvers.linear();
  private final MPVariable[] seats;
  private final MPConstraint[] rows;
  private final MPConstraint[] homes;

  Diving(Types types, Pricing pricing) {
    this.pricing = pricing;
    seats = solver.makeNumVarArray(types.size(), 0, 1);
    MPConstraint all = solver.makeConstraint(types.seats(), types.seats());
    for (MPVariable one : seats) all.setCoefficient(one, 1);
    rows = types.rows().stream().map(row -> row(row.types())).toArray(MPConstraint[]::new);
    homes = types.households().stream().map(home -> row(home.types())).toArray(MPConstraint[]::new);
    solver.objective().setMaximization();
  }

  private MPConstraint row(int[] of) {
    MPConstraint row = solver.makeConstraint();
    for (int type : of) row.setCoefficient(seats[type], 1);
    return row;
  }

  /** Empty where the face has no panel. */
  Optional<Pricing.Priced> panel(Face face, long[] weights) {
    state(face, weights);
    if (!Solvers.solve(solver)) return Optional.empty();
    double[] found =
        IntStream.range(0, seats.length).mapToDouble(t -> seats[t].solutionValue()).toArray();
    if (Arrays.stream(found).allMatch(Diving::whole)) return Optional.of(panel(found, weights));
    double[] cost =
        IntStream.range(0, seats.length)
            .mapToDouble(t -> Math.abs(seats[t].reducedCost()))
            .toArray();
    int[] order =
        IntStream.range(0, seats.length)
            .boxed()
            .sorted(
                Comparator.comparing((Integer type) -> whole(found[type]))
                    .thenComparingDouble(type -> cost[type]))
            .mapToInt(type -> type)
            .toArray();
    for (int free = FIRST; free < seats.length; free *= 4) {
      Optional<Pricing.Priced> panel = pricing.good(narrow(face, found, order, free), weights);
      if (panel.isPresent()) return panel;
    }
    Optional<Pricing.Priced> panel = pricing.good(face, weights);
    return panel.isPresent() ? panel : pricing.best(face, new long[weights.length]);
  }

  private static Pricing.Priced panel(double[] found, long[] weights) {
    int[] seats = Arrays.stream(found).mapToInt(one -> (int) Math.rint(one)).toArray();
    long value = 0;
    for (int type = 0; type < seats.length; type++) value += weights[type] * seats[type];
    return new Pricing.Priced(seats, value);
  }

  private void state(Face face, long[] weights) {
    double largest = Math.max(1, LongStream.of(weights).max().orElse(1));
    for (int type = 0; type < seats.length; type++) {
      seats[type].setBounds(face.low()[type], face.high()[type]);
      solver.objective().setCoefficient(seats[type], weights[type] / largest);
    }
    for (int row = 0; row < rows.length; row++)
      rows[row].setBounds(face.min()[row], face.max()[row]);
    for (int home = 0; home < homes.length; home++)
      homes[home].setBounds(face.homeMin()[home], face.homeMax()[home]);
  }

  private static boolean whole(double number) {
    return Math.abs(number - Math.rint(number)) < EDGE;
  }

  private static Face narrow(Face face, double[] found, int[] order, int free) {
    int[] low = face.low().clone();
    int[] high = face.high().clone();
    for (int at = free; at < order.length; at++) {
      int type = order[at];
      if (!whole(found[type])) continue;
      low[type] = (int) Math.rint(found[type]);
      high[type] = low[type];
    }
    return new Face(low, high, face.min(), face.max(), face.homeMin(), face.homeMax());
  }
}
