package org.alongside.opinionmap.tables;

import java.util.Arrays;

/**
 * The map in squares, and how many people of those who count stand in each. A square is a 32nd to a
 * 64th of the typical distance from the middle, a power of two of {@link Axes#UNIT}; whoever stands
 * farther than 512 squares out stands in the last one. Whole numbers, so no order of people shows.
 */
final class Cells {

  private static final int REACH = 512;
  private static final int SIDE = 2 * REACH;
  private static final int FINE = 32;
  private static final int COARSE = 8;

  private final Placed placed;
  private final int shift;
  final int[] x;
  final int[] y;
  final int[] people;
  private final int[] numbers;

  Cells(Placed placed) {
    this.placed = placed;
    shift = shift();
    numbers = new int[SIDE * SIDE];
    for (int p = 0; p < placed.people(); p++) if (placed.counts(p)) numbers[square(p)]++;
    int full = (int) Arrays.stream(numbers).filter(there -> there > 0).count();
    x = new int[full];
    y = new int[full];
    people = new int[full];
    for (int square = 0, cell = 0; square < numbers.length; square++)
      if (numbers[square] > 0) {
        x[cell] = square / SIDE - REACH;
        y[cell] = square % SIDE - REACH;
        people[cell] = numbers[square];
        numbers[square] = cell++;
      }
  }

  private int shift() {
    long sum = 0;
    for (int p = 0; p < placed.people(); p++)
      if (placed.counts(p)) {
        long a = placed.wholeX(p) >> COARSE;
        long b = placed.wholeY(p) >> COARSE;
        sum += a * a + b * b;
      }
    double spread = Math.sqrt(sum / 2.0 / Math.max(1, placed.counted())) * (1 << COARSE);
    return Math.getExponent(Math.max(1, spread / FINE));
  }

  /** The number of the square in which somebody who counts stands. */
  int of(int person) {
    return numbers[square(person)];
  }

  int count() {
    return x.length;
  }

  private int square(int person) {
    return (within(placed.wholeX(person) >> shift) + REACH) * SIDE
        + within(placed.wholeY(person) >> shift)
        + REACH;
  }

  private static int within(int square) {
    return Math.clamp(square, -REACH, REACH - 1);
  }
}
