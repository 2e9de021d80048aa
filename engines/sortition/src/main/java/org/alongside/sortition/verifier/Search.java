package org.alongside.sortition.verifier;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.alongside.sortition.Fraction;

/**
 * Tries all panels by types, heaviest types first, leaving off where even the heaviest people left
 * can’t get above the mark, or a rule can’t be met any more. In whole numbers: weights by their
 * common denominator. Gives up after two million steps.
 */
final class Search {
  private static final int PATIENCE = 2_000_000;

  enum Answer {
    NONE,
    FOUND,
    GAVE_UP
  }

  private final Order order;
  private final List<Bounding.Type> types;
  private final int[] low;
  private final int[] high;
  private int[] sorted = {};
  private BigInteger[] weights = {};
  private BigInteger mark = BigInteger.ZERO;
  private int[][] left = {};
  private final int[] counts;
  private final Set<String> homes = new HashSet<>();
  private int steps;

  Search(Order order, List<Bounding.Type> types, int[] low, int[] high) {
    this.order = order;
    this.types = types;
    this.low = low;
    this.high = high;
    counts = new int[order.rows().size()];
  }

  /** Whether a panel weighs more than the mark. */
  Answer above(Map<Integer, Fraction> by, Fraction mark) {
    var common = by.values().stream().map(Fraction::under).reduce(mark.under(), Search::multiple);
    this.mark = mark.over().multiply(common.divide(mark.under()));
    weights = new BigInteger[types.size()];
    for (int type = 0; type < weights.length; type++) {
      var weight = by.getOrDefault(type, Fraction.ZERO);
      weights[type] = weight.over().multiply(common.divide(weight.under()));
    }
    sorted =
        IntStream.range(0, weights.length)
            .boxed()
            .sorted(Comparator.comparing((Integer type) -> weights[type]).reversed())
            .mapToInt(type -> type)
            .toArray();
    left = new int[sorted.length + 1][counts.length];
    for (int at = sorted.length - 1; at >= 0; at--) {
      left[at] = left[at + 1].clone();
      for (int row : types.get(sorted[at]).rows()) left[at][row] += high[sorted[at]];
    }
    return found(0, order.seats(), BigInteger.ZERO)
        ? Answer.FOUND
        : steps > PATIENCE ? Answer.GAVE_UP : Answer.NONE;
  }

  private boolean found(int at, int seats, BigInteger weight) {
    if (steps++ > PATIENCE || !possible(at) || most(at, seats, weight).compareTo(mark) <= 0)
      return false;
    if (at == sorted.length) return seats == 0;
    int type = sorted[at];
    var one = types.get(type);
    for (int take = Math.min(high[type], seats); take >= low[type]; take--) {
      if (take > 0 && homes.contains(one.home())) continue;
      if (take > 0 && !one.home().isEmpty()) homes.add(one.home());
      for (int row : one.rows()) counts[row] += take;
      boolean found =
          found(at + 1, seats - take, weight.add(weights[type].multiply(BigInteger.valueOf(take))));
      for (int row : one.rows()) counts[row] -= take;
      if (take > 0) homes.remove(one.home());
      if (found) return true;
    }
    return false;
  }

  private boolean possible(int at) {
    for (int row = 0; row < counts.length; row++) {
      var one = order.rows().get(row);
      if (counts[row] > one.max() || counts[row] + left[at][row] < one.min()) return false;
    }
    return true;
  }

  /**
   * The seats left, given to the heaviest people left: fewer people than seats weigh as if nothing
   * could.
   */
  private BigInteger most(int at, int seats, BigInteger weight) {
    for (int next = at; seats > 0 && next < sorted.length; next++) {
      int take = Math.min(seats, high[sorted[next]]);
      weight = weight.add(weights[sorted[next]].multiply(BigInteger.valueOf(take)));
      seats -= take;
    }
    return seats > 0 ? mark : weight;
  }

  private static BigInteger multiple(BigInteger a, BigInteger b) {
    return a.divide(a.gcd(b)).multiply(b);
  }
}
