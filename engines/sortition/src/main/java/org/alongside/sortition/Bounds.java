package org.alongside.sortition;

import java.util.Map;

/** What multipliers prove, by weak duality, in exact numbers. See {@link Proof.Multipliers}. */
final class Bounds {

  private Bounds() {}

  /** No panel has a larger sum of weights times seats than this. */
  static Fraction value(Types types, Map<Integer, Fraction> weights, Proof.Bound bound) {
    int[] low = new int[types.size()];
    int[] high = new int[types.size()];
    for (int type = 0; type < high.length; type++) high[type] = types.people(type);
    return value(types, weights, bound, low, high);
  }

  private static Fraction value(
      Types types, Map<Integer, Fraction> weights, Proof.Bound bound, int[] low, int[] high) {
    return switch (bound) {
      case Proof.Claimed claimed -> claimed.value();
      case Proof.Multipliers multipliers -> value(types, weights, multipliers, low, high);
      case Proof.Cases(int type, int atMost, Proof.Bound fewer, Proof.Bound more) -> {
        int before = high[type];
        high[type] = Math.min(before, atMost);
        Fraction first = value(types, weights, fewer, low, high);
        high[type] = before;
        before = low[type];
        low[type] = Math.max(before, atMost + 1);
        Fraction second = value(types, weights, more, low, high);
        low[type] = before;
        yield first.compareTo(second) > 0 ? first : second;
      }
    };
  }

  static Fraction value(
      Types types,
      Map<Integer, Fraction> weights,
      Proof.Multipliers multipliers,
      int[] low,
      int[] high) {
    Fraction value = multipliers.seats().times(types.seats());
    for (int row = 0; row < types.rows().size(); row++) {
      Fraction multiplier = of(types, multipliers, row);
      Types.Row one = types.rows().get(row);
      value = value.plus(multiplier.times(multiplier.signum() > 0 ? one.max() : one.min()));
    }
    for (Fraction multiplier : multipliers.households().values()) value = value.plus(multiplier);
    for (int type = 0; type < types.size(); type++) {
      Fraction rest =
          weights.getOrDefault(type, Fraction.ZERO).minus(weighed(types, multipliers, type));
      value = value.plus(rest.times(rest.signum() > 0 ? high[type] : low[type]));
    }
    return value;
  }

  /** What the multipliers of all that a type counts in sum to. */
  static Fraction weighed(Types types, Proof.Multipliers multipliers, int type) {
    Types.Type one = types.types().get(type);
    Fraction sum = multipliers.seats();
    for (int row : one.rows()) sum = sum.plus(of(types, multipliers, row));
    if (one.household() < 0) return sum;
    String name = types.households().get(one.household()).name();
    return sum.plus(multipliers.households().getOrDefault(name, Fraction.ZERO));
  }

  private static Fraction of(Types types, Proof.Multipliers multipliers, int row) {
    return row < types.quotas()
        ? multipliers.quotas().getOrDefault(row, Fraction.ZERO)
        : multipliers.intersections().getOrDefault(row - types.quotas(), Fraction.ZERO);
  }
}
