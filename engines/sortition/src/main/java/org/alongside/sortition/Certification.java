package org.alongside.sortition;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Holds what a lottery gives against what its rounds prove, in exact numbers. */
final class Certification {

  private static final double ENOUGH = 1e-9;

  private final Types types;
  private final List<Proof.Round> rounds = new ArrayList<>();
  private final Fraction[] chances;
  private Fraction gap = Fraction.ZERO;
  private Fraction lower = Fraction.ZERO;
  private Fraction upper = Fraction.ZERO;

  Certification(Types types, List<Proof.Round> found, Fraction[] chances) {
    this.types = types;
    this.chances = chances;
    Settled given = new Settled(types);
    for (Proof.Round one : found) {
      Proof.Round round = given.round(one.weights(), one.bound());
      rounds.add(round);
      given.settle(round, chances);
      for (int type : round.settles()) reach(chances[type], round.upper());
    }
  }

  private void reach(Fraction chance, Fraction most) {
    Fraction missing = most.minus(chance);
    if (missing.compareTo(gap) > 0) gap = missing;
    if (chance.signum() > 0 && (lower.signum() == 0 || chance.compareTo(lower) < 0)) {
      lower = chance;
      upper = most;
    }
  }

  Certificate certificate(Mixture mixture, double cpuSeconds) {
    boolean shown = rounds.stream().allMatch(round -> shown(round.bound()));
    return new Certificate(
        types.seats(),
        types.types().stream().mapToInt(Types.Type::people).sum(),
        types.size(),
        levels(),
        lower.toDouble(),
        upper.toDouble(),
        gap.toDouble(),
        shown && gap.toDouble() <= ENOUGH,
        uncoverable(),
        cpuSeconds,
        new Proof(
            types.types().stream().map(Types.Type::ids).toList(), mixture.evidence(), rounds));
  }

  private static boolean shown(Proof.Bound bound) {
    return switch (bound) {
      case Proof.Claimed _ -> false;
      case Proof.Multipliers _ -> true;
      case Proof.Cases(_, _, Proof.Bound fewer, Proof.Bound more) -> shown(fewer) && shown(more);
    };
  }

  /** Chances that differ by no more than what counts as proved are one level. */
  private List<Level> levels() {
    TreeMap<Double, Integer> people = new TreeMap<>();
    for (int type = 0; type < types.size(); type++) {
      double chance = chances[type].toDouble();
      Double level = people.floorKey(chance + ENOUGH);
      boolean same = level != null && level > chance - ENOUGH;
      people.merge(same ? level : chance, types.people(type), Integer::sum);
    }
    return people.entrySet().stream().map(one -> new Level(one.getKey(), one.getValue())).toList();
  }

  private List<String> uncoverable() {
    List<String> ids = new ArrayList<>();
    for (int type = 0; type < types.size(); type++)
      if (chances[type].signum() == 0) ids.addAll(types.types().get(type).ids());
    return ids.stream().sorted().toList();
  }
}
