package org.alongside.sortition;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Panels in whole seats by types, under some of the limits: whether there is one, which limits
 * forbid it, and by how much limits would have to give. One small program for CP-SAT each time,
 * always with the same seed and one thread.
 */
final class Whole {

  static {
    Loader.loadNativeLibraries();
  }

  private final Types types;
  private final CpModel model = new CpModel();
  private final IntVar[] seats;

  Whole(Types types) {
    this.types = types;
    seats = new IntVar[types.size()];
    for (int type = 0; type < seats.length; type++)
      seats[type] = model.newIntVar(0, types.people(type), "");
    model.addEquality(LinearExpr.sum(seats), types.seats());
    for (var home : types.households()) model.addLessOrEqual(sum(home.types()), 1);
  }

  static boolean possible(Types types, Collection<Limit> limits) {
    var whole = new Whole(types);
    for (var limit : limits) whole.state(limit);
    return whole.solve(new CpSolver());
  }

  /** Limits among these that can’t be met together: few, not always fewest; empty where all can. */
  static List<Limit> core(Types types, List<Limit> limits) {
    var whole = new Whole(types);
    var named = new HashMap<Integer, Limit>();
    var literals = new ArrayList<Literal>();
    for (var limit : limits) {
      BoolVar kept = whole.model.newBoolVar("");
      whole.constraint(limit, whole.sum(whole.of(limit))).onlyEnforceIf(kept);
      named.put(kept.getIndex(), limit);
      literals.add(kept);
    }
    whole.model.addAssumptions(literals.toArray(Literal[]::new));
    var solver = new CpSolver();
    if (whole.solve(solver)) return List.of();
    return solver.sufficientAssumptionsForInfeasibility().stream().map(named::get).toList();
  }

  /**
   * By how many seats limits give, in all as few as can be, so that a panel exists; each at most as
   * far as its room. Dear limits give only where that saves a seat.
   */
  static Optional<Map<Limit, Integer>> least(
      Types types, Collection<Limit> limits, Map<Limit, Integer> room, Collection<Limit> dear) {
    var whole = new Whole(types);
    var gives = new HashMap<Limit, IntVar>();
    LinearExprBuilder total = LinearExpr.newBuilder();
    for (var limit : limits) {
      int most = room.getOrDefault(limit, 0);
      if (most == 0) {
        whole.state(limit);
        continue;
      }
      var give = whole.model.newIntVar(0, most, "");
      gives.put(limit, give);
      total.addTerm(give, dear.contains(limit) ? 1001 : 1000);
      whole.constraint(
          limit,
          LinearExpr.newBuilder()
              .add(whole.sum(whole.of(limit)))
              .addTerm(give, limit.atLeast() ? 1 : -1));
    }
    whole.model.minimize(total);
    var solver = new CpSolver();
    if (!whole.solve(solver)) return Optional.empty();
    var given = new HashMap<Limit, Integer>();
    gives.forEach(
        (limit, give) -> {
          if (solver.value(give) > 0) given.put(limit, (int) solver.value(give));
        });
    return Optional.of(given);
  }

  private boolean solve(CpSolver solver) {
    solver.getParameters().setNumWorkers(1).setRandomSeed(1);
    var status = solver.solve(model);
    return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
  }

  private void state(Limit limit) {
    constraint(limit, sum(of(limit)));
  }

  private com.google.ortools.sat.Constraint constraint(
      Limit limit, com.google.ortools.sat.LinearArgument sum) {
    return limit.atLeast()
        ? model.addGreaterOrEqual(sum, limit.seats())
        : model.addLessOrEqual(sum, limit.seats());
  }

  private int[] of(Limit limit) {
    return types.rows().get(limit.row()).types();
  }

  private LinearExpr sum(int[] of) {
    return LinearExpr.sum(Arrays.stream(of).mapToObj(type -> seats[type]).toArray(IntVar[]::new));
  }
}
