package org.alongside.sortition;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes a point apart into panels: a panel of the face around what is left gets as much weight as
 * keeps the rest within the face, which makes at least one more bound tight, so that there are at
 * most as many panels as types and rows (Grötschel, Lovász, Schrijver 1988, theorem 6.5.11, with
 * panels in place of vertices). All in whole multiples of one fraction, so exactly. May get stuck,
 * since the fractional face can have corners that are no panels.
 */
final class Peeling {

  private final Types types;
  private final Diving diving;
  private final BigInteger unit;
  private final BigInteger[] rest;
  private BigInteger left;
  private final List<Mixture.Part> parts = new ArrayList<>();

  Peeling(Types types, Settled settled) {
    this.types = types;
    diving = new Diving(types, new Pricing(types));
    BigInteger common = BigInteger.ONE;
    for (int type = 0; type < types.size(); type++)
      common = Mixture.common(common, settled.exact(type).under());
    unit = common;
    left = common;
    rest = new BigInteger[types.size()];
    for (int type = 0; type < rest.length; type++)
      rest[type] =
          settled
              .exact(type)
              .times(new Fraction(unit, BigInteger.ONE))
              .times(types.people(type))
              .over();
  }

  /** The panels and their weights, which sum to less than 1 if it got stuck. */
  Mixture peel(Progress progress) {
    while (left.signum() > 0) {
      Solvers.goOn(progress, "decompose", parts.size(), 0);
      Face face = Face.around(types, rest, left);
      Optional<Pricing.Priced> panel = diving.panel(face, weights());
      if (panel.isEmpty()) break;
      take(face, panel.get().seats());
    }
    return new Mixture(parts);
  }

  boolean done() {
    return left.signum() == 0;
  }

  /** Who has most left comes first, so that weights are large and panels few. */
  private long[] weights() {
    long[] weights = new long[rest.length];
    for (int type = 0; type < weights.length; type++)
      weights[type] = rest[type].multiply(BigInteger.valueOf(1000)).divide(left).longValueExact();
    return weights;
  }

  private void take(Face face, int[] seats) {
    BigInteger weight = left;
    for (int type = 0; type < seats.length; type++)
      weight = weight.min(room(rest[type], seats[type], face.low()[type], face.high()[type]));
    for (int row = 0; row < face.min().length; row++)
      weight = weight.min(room(types.rows().get(row).types(), seats));
    for (Types.Household home : types.households()) weight = weight.min(room(home.types(), seats));
    for (int type = 0; type < seats.length; type++)
      rest[type] = rest[type].subtract(weight.multiply(BigInteger.valueOf(seats[type])));
    left = left.subtract(weight);
    parts.add(new Mixture.Part(seats, new Fraction(weight, unit)));
  }

  private BigInteger room(int[] of, int[] seats) {
    int taken = 0;
    for (int type : of) taken += seats[type];
    BigInteger sum = Face.sum(rest, of);
    BigInteger[] both = sum.divideAndRemainder(left);
    int low = both[0].intValueExact();
    return room(sum, taken, low, low + both[1].signum());
  }

  /**
   * How much weight may go to a panel with so many seats here before the rest leaves low to high.
   */
  private BigInteger room(BigInteger sum, int taken, int low, int high) {
    if (low == high) return left;
    return taken == low
        ? left.multiply(BigInteger.valueOf(high)).subtract(sum)
        : sum.subtract(left.multiply(BigInteger.valueOf(low)));
  }
}
