package org.alongside.opinionmap.tables;

/**
 * The map in squares, and how many people of those who count stand in each. A square is a 32nd to a
 * 64th of the typical distance from the middle, a power of two of {@link Axes#UNIT}; whoever stands
 * farther than 512 squares out stands in the last one. Whole numbers, so no order of people shows.
 */
final class Cells {

  private static final int REACH = 512;
  private static final int FINE = 32;

  private final Placed placed;
  private final int shift;
  private final int left;
  private final int low;
  private final int height;
  private final int[] numbers;
  private final int[] x;
  private final int[] y;
  private final int[] people;

  Cells(Placed placed) {
    this.placed = placed;
    var extent = placed.extent();
    shift = Math.getExponent(Math.max(1, extent.spread() / FINE));
    left = square(extent.left());
    low = square(extent.low());
    height = square(extent.high()) - low + 1;
    boolean anybody = extent.people() > 0;
    numbers = new int[anybody ? (square(extent.right()) - left + 1) * height : 0];
    for (int p = 0; p < placed.people(); p++) if (placed.counts(p)) numbers[place(p)]++;
    int full = 0;
    for (int there : numbers) if (there > 0) full++;
    x = new int[full];
    y = new int[full];
    people = new int[full];
    for (int place = 0, cell = 0; place < numbers.length; place++)
      if (numbers[place] > 0) {
        x[cell] = left + place / height;
        y[cell] = low + place % height;
        people[cell] = numbers[place];
        numbers[place] = cell++;
      }
  }

  /** The number of the square in which somebody who counts stands. */
  int of(int person) {
    return numbers[place(person)];
  }

  int count() {
    return x.length;
  }

  int x(int cell) {
    return x[cell];
  }

  int y(int cell) {
    return y[cell];
  }

  int people(int cell) {
    return people[cell];
  }

  private int place(int person) {
    return (square(placed.wholeX(person)) - left) * height + square(placed.wholeY(person)) - low;
  }

  private int square(int whole) {
    return Math.clamp(whole >> shift, -REACH, REACH - 1);
  }
}
