package org.alongside.sortition;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fairest lottery there is: leximin over all panels that meet the rules (Flanigan, Gölz, Gupta,
 * Hennig, Procaccia, “Fair algorithms for selecting citizens’ assemblies”, Nature 2021). First
 * leximin over fractions of seats, which no lottery can exceed ({@link Relaxation}); then that
 * point taken apart into panels ({@link Peeling}, {@link Decomposition}), which proves it; and only
 * where it is no average of panels, leximin over panels themselves ({@link ByLevels}). The cost
 * goes with how many kinds of people there are, hardly with how many people.
 */
public final class Leximin {

  private Leximin() {}

  /**
   * Makes the smallest chance as large as the rules allow, then the next smallest, and so on.
   *
   * @throws BadInput where pool or rules contradict themselves
   * @throws Infeasible where no panel meets the rules
   * @throws java.util.concurrent.CancellationException where progress says so
   */
  public static Lottery solve(Pool pool, Rules rules, Progress progress) {
    Solvers.load();
    long start = cpu();
    Solvers.goOn(progress, "types", 0, 0);
    Types types = Types.of(pool, rules);
    ByLevels.Answer answer = answer(types, progress).orElseThrow(() -> infeasible(pool, rules));
    Mixture mixture = answer.mixture();
    Fraction[] chances = mixture.chances(types);
    List<Panel> panels = new Placing(types, mixture, chances).panels();
    Certification proved = new Certification(types, answer.settled().rounds(), chances);
    return new Lottery(
        byId(pool, types, chances), panels, proved.certificate(mixture, (cpu() - start) / 1e9));
  }

  private static Optional<ByLevels.Answer> answer(Types types, Progress progress) {
    Optional<Settled> settled = new Relaxation(types).settle(progress);
    if (settled.isEmpty()) return Optional.empty();
    Peeling peeling = new Peeling(types, settled.get());
    Mixture mixture = peeling.peel(progress);
    if (peeling.done()) return Optional.of(new ByLevels.Answer(settled.get(), mixture));
    List<int[]> panels = new ArrayList<>();
    for (Mixture.Part part : mixture.parts()) panels.add(part.seats());
    return new Decomposition(types, settled.get())
        .of(panels, progress)
        .map(found -> new ByLevels.Answer(settled.get(), found))
        .or(() -> new ByLevels(types, panels).solve(progress));
  }

  private static RuntimeException infeasible(Pool pool, Rules rules) {
    return Feasibility.check(pool, rules)
        .<RuntimeException>map(Infeasible::new)
        .orElseGet(
            () -> new IllegalStateException("The solvers disagree whether there are panels"));
  }

  private static Map<String, Double> byId(Pool pool, Types types, Fraction[] chances) {
    Map<String, Double> found = new HashMap<>();
    for (int type = 0; type < chances.length; type++) {
      double chance = chances[type].toDouble();
      for (String id : types.types().get(type).ids()) found.put(id, chance);
    }
    Map<String, Double> ordered = new LinkedHashMap<>();
    for (Candidate one : pool.candidates())
      ordered.put(one.id(), found.getOrDefault(one.id(), 0.0));
    return ordered;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
