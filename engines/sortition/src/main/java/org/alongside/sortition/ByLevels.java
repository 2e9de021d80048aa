package org.alongside.sortition;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Leximin over panels themselves, where no average of panels is as fair as fractions of seats would
 * be. As {@link Relaxation}, level by level, but over mixtures of panels, found by column
 * generation; a level is proved by the heaviest panel under its dual weights. First, who is on no
 * panel at all is settled, at 0.
 */
final class ByLevels {

  private static final double[] TOLERANCES = {1e-6, 1e-8, 1e-10, 0};
  private static final double EDGE = 1e-7;
  private static final double ENOUGH = 1e-9;

  private final Types types;
  private final Pricing pricing;
  private final Diving diving;
  private final Face whole;
  private final Settled settled;
  private List<int[]> panels;

  ByLevels(Types types, List<int[]> known) {
    this.types = types;
    pricing = new Pricing(types);
    diving = new Diving(types, pricing);
    whole = Face.whole(types);
    settled = new Settled(types);
    panels = new ArrayList<>(known);
  }

  record Answer(Settled settled, Mixture mixture) {}

  /** Empty where there is no panel. */
  Optional<Answer> solve(Progress progress) {
    if (!cover(progress)) return Optional.empty();
    while (!settled.all()) {
      Solvers.goOn(progress, "level", settled.rounds().size(), 0);
      Master master = new Master(types, panels, targets(), gains(), 1);
      master.generate(whole, pricing, diving, progress);
      panels = master.panels();
      settled.settle(round(master));
    }
    double[] one = new double[types.size()];
    Arrays.fill(one, 1);
    Master last = new Master(types, panels, targets(), one, 0);
    last.generate(whole, pricing, diving, progress);
    return Optional.of(new Answer(settled, last.mixture()));
  }

  private boolean cover(Progress progress) {
    Map<Integer, Fraction> nobody = new TreeMap<>();
    boolean[] covered = new boolean[types.size()];
    for (int[] panel : panels) cover(covered, panel);
    for (int type = 0; type < covered.length; type++) {
      if (covered[type]) continue;
      Solvers.goOn(progress, "price", type, covered.length);
      long[] weights = new long[covered.length];
      weights[type] = 1;
      Optional<Pricing.Priced> panel = pricing.best(whole, weights);
      if (panel.isEmpty()) return false;
      cover(covered, panel.get().seats());
      panels.add(panel.get().seats());
      if (!covered[type]) nobody.put(type, Fraction.ONE);
    }
    if (!nobody.isEmpty())
      settled.settle(settled.round(nobody, new Branching(types, nobody, Fraction.ZERO).bound()));
    return true;
  }

  private static void cover(boolean[] covered, int[] panel) {
    for (int type = 0; type < panel.length; type++) covered[type] |= panel[type] > 0;
  }

  private double[] targets() {
    double[] targets = new double[types.size()];
    for (int type = 0; type < targets.length; type++)
      if (settled.has(type)) targets[type] = types.people(type) * settled.chance(type);
    return targets;
  }

  private double[] gains() {
    double[] gains = new double[types.size()];
    for (int type = 0; type < gains.length; type++)
      gains[type] = settled.has(type) ? 0 : types.people(type);
    return gains;
  }

  private Proof.Round round(Master master) {
    if (master.level() > 1 - ENOUGH) return settled.certain();
    Proof.Round best = null;
    for (double tolerance : TOLERANCES) {
      Map<Integer, Fraction> weights = weights(master.weights(), tolerance);
      Proof.Round round = settled.round(weights, new Proof.Claimed(heaviest(weights)));
      if (round.settles().isEmpty()) continue;
      if (best == null || round.upper().compareTo(best.upper()) < 0) best = round;
      if (Math.abs(best.upper().toDouble() - master.level()) < ENOUGH) break;
    }
    if (best == null)
      throw new IllegalStateException("No chance can be settled at " + master.level());
    Fraction most = Bounds.value(types, best.weights(), best.bound());
    return settled.round(best.weights(), new Branching(types, best.weights(), most).bound());
  }

  private static Map<Integer, Fraction> weights(double[] duals, double tolerance) {
    double largest = Arrays.stream(duals).max().orElse(1);
    Map<Integer, Fraction> weights = new TreeMap<>();
    for (int type = 0; type < duals.length; type++)
      if (duals[type] > largest * EDGE)
        weights.put(type, Fraction.near(duals[type] / largest, tolerance));
    return weights;
  }

  /** What no panel exceeds, exactly: the weights as whole numbers. */
  private Fraction heaviest(Map<Integer, Fraction> weights) {
    BigInteger unit = BigInteger.ONE;
    for (Fraction weight : weights.values()) unit = Mixture.common(unit, weight.under());
    if (unit.bitLength() > 40) return rounded(weights);
    long[] whole = new long[types.size()];
    for (Map.Entry<Integer, Fraction> one : weights.entrySet())
      whole[one.getKey()] =
          one.getValue().over().multiply(unit.divide(one.getValue().under())).longValueExact();
    return new Fraction(BigInteger.valueOf(price(whole)), unit);
  }

  /** Where whole numbers would be too large: a little more than the weights. */
  private Fraction rounded(Map<Integer, Fraction> weights) {
    long unit = 1L << 40;
    long[] whole = new long[types.size()];
    weights.forEach((type, weight) -> whole[type] = (long) Math.ceil(weight.toDouble() * unit) + 1);
    return Fraction.of(price(whole), unit);
  }

  private long price(long[] weights) {
    return pricing.best(whole, weights).orElseThrow().bound();
  }
}
