package org.alongside.sortition;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import java.util.concurrent.CancellationException;

/**
 * The solvers, always with the same seed and one thread, so that the same question has the same
 * answer.
 */
final class Solvers {

  static {
    Loader.loadNativeLibraries();
  }

  private Solvers() {}

  /** Loads the solvers, which takes a moment the first time. */
  static void load() {}

  /** Simplex with bounds kept to 1e-10; infinities must be real ones. */
  static MPSolver linear() {
    MPSolver solver = MPSolver.createSolver("GLOP");
    solver.setSolverSpecificParametersAsString(
        "primal_feasibility_tolerance:1e-10 dual_feasibility_tolerance:1e-10");
    return solver;
  }

  /** Whether there is an answer; starts from the last one. */
  static boolean solve(MPSolver solver) {
    MPSolverParameters parameters = new MPSolverParameters();
    parameters.setIntegerParam(
        MPSolverParameters.IntegerParam.PRESOLVE,
        MPSolverParameters.PresolveValues.PRESOLVE_OFF.swigValue());
    return solver.solve(parameters) == MPSolver.ResultStatus.OPTIMAL;
  }

  static void goOn(Progress progress, String step, int done, int of) {
    if (progress.cancelled()) throw new CancellationException();
    progress.at(step, done, of);
  }
}
