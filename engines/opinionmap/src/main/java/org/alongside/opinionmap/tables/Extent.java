package org.alongside.opinionmap.tables;

/**
 * How many people stand how far out, in whole numbers, so that any order of adding gives the same.
 */
final class Extent {

  /** So much is cut off before squares are added up, or they would not fit in a long. */
  private static final int COARSE = 8;

  private int people;
  private long squares;
  private int left = Integer.MAX_VALUE;
  private int right = Integer.MIN_VALUE;
  private int low = Integer.MAX_VALUE;
  private int high = Integer.MIN_VALUE;

  void add(int x, int y) {
    people++;
    long a = x >> COARSE;
    long b = y >> COARSE;
    squares += a * a + b * b;
    left = Math.min(left, x);
    right = Math.max(right, x);
    low = Math.min(low, y);
    high = Math.max(high, y);
  }

  void add(Extent other) {
    people += other.people;
    squares += other.squares;
    left = Math.min(left, other.left);
    right = Math.max(right, other.right);
    low = Math.min(low, other.low);
    high = Math.max(high, other.high);
  }

  int people() {
    return people;
  }

  /** The typical distance from the middle along one axis. */
  double spread() {
    return Math.sqrt(squares / 2.0 / Math.max(1, people)) * (1 << COARSE);
  }

  int left() {
    return left;
  }

  int right() {
    return right;
  }

  int low() {
    return low;
  }

  int high() {
    return high;
  }
}
