package org.alongside.sortition;

import java.math.BigInteger;
import java.util.Arrays;

/** Panels by types, within bounds: seats of each type, of each row, of each household. */
record Face(int[] low, int[] high, int[] min, int[] max, int[] homeMin, int[] homeMax) {

  /** All panels that meet the rules. */
  static Face whole(Types types) {
    int[] low = new int[types.size()];
    int[] high = new int[types.size()];
    Arrays.setAll(high, types::people);
    int[] homes = new int[types.households().size()];
    int[] one = new int[homes.length];
    Arrays.fill(one, 1);
    return new Face(
        low,
        high,
        types.rows().stream().mapToInt(Types.Row::min).toArray(),
        types.rows().stream().mapToInt(Types.Row::max).toArray(),
        homes,
        one);
  }

  /**
   * The panels around a point: wherever part/whole seats go to a type, a row, a household, that
   * rounded down or up. Every lottery that averages to a point where a bound is tight has only
   * panels where it is, so nothing tight is lost.
   */
  static Face around(Types types, BigInteger[] part, BigInteger whole) {
    Face face = whole(types);
    for (int type = 0; type < part.length; type++) {
      face.low[type] = floor(part[type], whole);
      face.high[type] = ceiling(part[type], whole);
    }
    for (int row = 0; row < face.min.length; row++) {
      BigInteger sum = sum(part, types.rows().get(row).types());
      face.min[row] = Math.max(face.min[row], floor(sum, whole));
      face.max[row] = Math.min(face.max[row], ceiling(sum, whole));
    }
    for (int home = 0; home < face.homeMin.length; home++) {
      BigInteger sum = sum(part, types.households().get(home).types());
      face.homeMin[home] = floor(sum, whole);
      face.homeMax[home] = ceiling(sum, whole);
    }
    return face;
  }

  /** Without the panels that are not tight where the point part/whole is. */
  Face tight(Types types, BigInteger[] part, BigInteger whole) {
    Face around = around(types, part, whole);
    for (int row = 0; row < min.length; row++) {
      if (around.max[row] == min[row]) max[row] = min[row];
      if (around.min[row] == max[row]) min[row] = max[row];
    }
    for (int home = 0; home < homeMin.length; home++) homeMin[home] = around.homeMin[home];
    for (int type = 0; type < low.length; type++) {
      if (around.high[type] == low[type]) high[type] = low[type];
      if (around.low[type] == high[type]) low[type] = high[type];
    }
    return this;
  }

  static BigInteger sum(BigInteger[] part, int[] of) {
    BigInteger sum = BigInteger.ZERO;
    for (int type : of) sum = sum.add(part[type]);
    return sum;
  }

  private static int floor(BigInteger part, BigInteger whole) {
    return part.divide(whole).intValueExact();
  }

  private static int ceiling(BigInteger part, BigInteger whole) {
    BigInteger[] both = part.divideAndRemainder(whole);
    return both[0].intValueExact() + both[1].signum();
  }
}
