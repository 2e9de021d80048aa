package org.alongside.sortition.verifier;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alongside.sortition.Fraction;
import org.alongside.sortition.Proof;

/**
 * What no panel’s sum of weights can exceed, worked out from the published multipliers by weak
 * duality: any multipliers give a true bound, good ones a tight one. Where seats must be whole for
 * it to hold, the proof parts into cases.
 */
final class Bounding {
  private final Order order;
  private final List<Type> types;
  private final int[] low;
  private final int[] high;
  private int searched;

  /** So many people are alike: they count in these rows and live here. */
  record Type(int people, List<Integer> rows, String home) {}

  Bounding(Order order, List<Type> types) {
    this.order = order;
    this.types = types;
    low = new int[types.size()];
    high = types.stream().mapToInt(Type::people).toArray();
  }

  /**
   * The bound; where it is only claimed, refuses it if some panel is better, and counts if that
   * couldn’t be settled.
   */
  Fraction of(Map<Integer, Fraction> weights, Proof.Bound bound) {
    return switch (bound) {
      case Proof.Multipliers multipliers -> multiplied(weights, multipliers);
      case Proof.Cases cases -> split(weights, cases);
      case Proof.Claimed claimed -> {
        var search = new Search(order, types, low, high);
        switch (search.above(weights, claimed.value())) {
          case FOUND ->
              throw new Broken("some panel weighs more than the %s claimed", claimed.value());
          case GAVE_UP -> searched++;
          case NONE -> {}
        }
        yield claimed.value();
      }
    };
  }

  /** How many bounds rest on the solver’s word: there were too many panels to try. */
  int believed() {
    return searched;
  }

  private Fraction split(Map<Integer, Fraction> weights, Proof.Cases cases) {
    int type = cases.type();
    if (type < 0 || type >= types.size())
      throw new Broken("a case is about type %d, which isn’t there", type);
    int most = high[type], least = low[type];
    high[type] = Math.min(most, cases.atMost());
    var fewer = low[type] > high[type] ? null : of(weights, cases.fewer());
    high[type] = most;
    low[type] = Math.max(least, cases.atMost() + 1);
    var more = low[type] > high[type] ? null : of(weights, cases.more());
    low[type] = least;
    if (fewer == null) return Objects.requireNonNull(more);
    return more == null || fewer.compareTo(more) > 0 ? fewer : more;
  }

  private Fraction multiplied(Map<Integer, Fraction> weights, Proof.Multipliers by) {
    var mu = new Fraction[order.rows().size()];
    var sum = by.seats().times(order.seats());
    for (int row = 0; row < mu.length; row++) {
      mu[row] =
          row < order.quotas()
              ? by.quotas().getOrDefault(row, Fraction.ZERO)
              : by.intersections().getOrDefault(row - order.quotas(), Fraction.ZERO);
      var one = order.rows().get(row);
      sum = sum.plus(mu[row].times(mu[row].signum() > 0 ? one.max() : one.min()));
    }
    for (var home : by.households().entrySet()) {
      if (home.getValue().signum() < 0)
        throw new Broken("household %s has a multiplier below 0", home.getKey());
      sum = sum.plus(home.getValue());
    }
    for (int type = 0; type < types.size(); type++) {
      if (high[type] == 0) continue;
      var one = types.get(type);
      var rest = weights.getOrDefault(type, Fraction.ZERO).minus(by.seats());
      for (int row : one.rows()) if (mu[row].signum() != 0) rest = rest.minus(mu[row]);
      if (!one.home().isEmpty())
        rest = rest.minus(by.households().getOrDefault(one.home(), Fraction.ZERO));
      sum = sum.plus(rest.times(rest.signum() > 0 ? high[type] : low[type]));
    }
    return sum;
  }
}
