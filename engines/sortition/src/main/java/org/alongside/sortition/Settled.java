package org.alongside.sortition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The chances that are settled so far, and the rounds that prove them, in exact numbers. Whatever
 * multipliers a solver gives, near or exact, weak duality makes a true bound of them; simple
 * fractions near them are tried first, since they give the exact one.
 */
final class Settled {

  private static final double[] TOLERANCES = {1e-7, 1e-9, 1e-11, 0};
  private static final double EDGE = 1e-8;

  private final Types types;
  private final @Nullable Fraction[] chances;
  private final double[] near;
  private final List<Proof.Round> rounds = new ArrayList<>();
  private int left;

  Settled(Types types) {
    this.types = types;
    chances = new Fraction[types.size()];
    near = new double[types.size()];
    left = types.size();
  }

  boolean all() {
    return left == 0;
  }

  boolean has(int type) {
    return chances[type] != null;
  }

  double chance(int type) {
    return near[type];
  }

  Fraction exact(int type) {
    Fraction chance = chances[type];
    if (chance == null) throw new IllegalStateException("type " + type + " is not settled");
    return chance;
  }

  List<Proof.Round> rounds() {
    return rounds;
  }

  /**
   * Settles the types that these multipliers weigh; their chance is least, as the solver has it.
   */
  void settle(Duals duals, double least) {
    Proof.Round best = null;
    if (least > 1 - EDGE) best = certain();
    else
      for (double tolerance : TOLERANCES) {
        Proof.Round round = round(duals, tolerance);
        if (best == null || round.upper().compareTo(best.upper()) < 0) best = round;
        if (Math.abs(best.upper().toDouble() - least) < 1e-10) break;
      }
    if (best == null || best.settles().isEmpty())
      throw new IllegalStateException("no chance can be settled at " + least);
    settle(best);
  }

  void settle(Proof.Round round) {
    rounds.add(round);
    for (int type : round.settles()) settle(type, round.upper());
  }

  private void settle(int type, Fraction chance) {
    chances[type] = chance;
    near[type] = chance.toDouble();
    left--;
  }

  /** Settles the types of the round at what a lottery gives them. */
  void settle(Proof.Round round, Fraction[] given) {
    rounds.add(round);
    for (int type : round.settles()) settle(type, given[type]);
  }

  private Proof.Round round(Duals duals, double tolerance) {
    Duals unit = duals.by(duals.largest());
    Proof.Multipliers multipliers = multipliers(types, unit, tolerance);
    Map<Integer, Fraction> weights = new TreeMap<>();
    for (int type = 0; type < types.size(); type++) {
      Fraction weight = Bounds.weighed(types, multipliers, type);
      if (weight.toDouble() > EDGE) weights.put(type, weight);
    }
    return round(weights, multipliers);
  }

  /** Nobody’s chance is above 1. */
  Proof.Round certain() {
    Map<Integer, Fraction> weights = new TreeMap<>();
    for (int type = 0; type < types.size(); type++) if (!has(type)) weights.put(type, Fraction.ONE);
    return round(weights, new Proof.Multipliers(Fraction.ZERO, Map.of(), Map.of(), Map.of()));
  }

  Proof.Round round(Map<Integer, Fraction> weights, Proof.Bound bound) {
    Fraction value = Bounds.value(types, weights, bound);
    Fraction people = Fraction.ZERO;
    List<Integer> settles = new ArrayList<>();
    for (Map.Entry<Integer, Fraction> one : weights.entrySet()) {
      Fraction weight = one.getValue().times(types.people(one.getKey()));
      if (has(one.getKey())) value = value.minus(weight.times(exact(one.getKey())));
      else {
        people = people.plus(weight);
        settles.add(one.getKey());
      }
    }
    return new Proof.Round(
        settles, weights, settles.isEmpty() ? Fraction.ONE : value.by(people), bound);
  }

  /** Exact multipliers near these; those of bounds that cost nothing are left out. */
  static Proof.Multipliers multipliers(Types types, Duals duals, double tolerance) {
    Map<Integer, Fraction> quotas = new TreeMap<>();
    Map<Integer, Fraction> intersections = new TreeMap<>();
    Map<String, Fraction> households = new TreeMap<>();
    for (int row = 0; row < types.rows().size(); row++) {
      Fraction multiplier = near(duals.rows()[row], tolerance);
      if (multiplier.signum() == 0) continue;
      if (row < types.quotas()) quotas.put(row, multiplier);
      else intersections.put(row - types.quotas(), multiplier);
    }
    for (int number = 0; number < types.households().size(); number++) {
      Fraction multiplier = near(duals.households()[number], tolerance);
      if (multiplier.signum() > 0)
        households.put(types.households().get(number).name(), multiplier);
    }
    return new Proof.Multipliers(near(duals.seats(), tolerance), quotas, intersections, households);
  }

  private static Fraction near(double number, double tolerance) {
    return tolerance == 0 ? Fraction.of(number) : Fraction.near(number, tolerance);
  }
}
