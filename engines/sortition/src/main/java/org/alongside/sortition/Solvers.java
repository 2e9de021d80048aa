package org.alongside.sortition;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * The solvers, always with the same seed and one thread, so that the same question has the same
 * answer.
 */
final class Solvers {

  private static final String STRICT =
      " primal_feasibility_tolerance:1e-10 dual_feasibility_tolerance:1e-10";
  private static final List<String> WAYS =
      List.of(
          STRICT,
          "use_dual_simplex:true" + STRICT,
          "use_dual_simplex:true use_scaling:false" + STRICT,
          "use_dual_simplex:true",
          "use_dual_simplex:false");

  static {
    Loader.loadNativeLibraries();
  }

  private Solvers() {}

  /** Loads the solvers, which takes a moment the first time. */
  static void load() {}

  /** Simplex; infinities must be real ones. */
  static MPSolver linear() {
    return MPSolver.createSolver("GLOP");
  }

  /**
   * Whether there is an answer; starts from the last one, with bounds kept to 1e-10. Where rounding
   * errors get in the way, it starts afresh, another way round, and at last a little less strictly.
   */
  static boolean solve(MPSolver solver) {
    MPSolverParameters plain = new MPSolverParameters();
    plain.setIntegerParam(
        MPSolverParameters.IntegerParam.PRESOLVE,
        MPSolverParameters.PresolveValues.PRESOLVE_OFF.swigValue());
    for (String way : WAYS) {
      solver.setSolverSpecificParametersAsString(way);
      MPSolver.ResultStatus status = solver.solve(plain);
      if (status == MPSolver.ResultStatus.OPTIMAL) return true;
      if (status == MPSolver.ResultStatus.INFEASIBLE) return false;
      solver.reset();
    }
    throw new IllegalStateException("The simplex finds no way");
  }

  static void goOn(Progress progress, String step, int done, int of) {
    if (progress.cancelled()) throw new CancellationException();
    progress.at(step, done, of);
  }
}
