package org.alongside.opinionmap.tables;

/**
 * Fills tables from everybody's rows, in blocks of people whose votes fit in a core's cache.
 *
 * <p>Of somebody with n of m votes there are n²/2 pairs to count one by one ({@link Pairs}), or
 * m²/2 to count for 64 people at once ({@link Planes}); the second is quicker from about m/6 votes
 * on, and keeps few busy people from costing more than all others together.
 */
final class Counting {

  private static final int BUSY = 6;
  private static final int BLOCK = 1 << 18;

  private Counting() {}

  static void count(Rows rows, Tables tables) {
    int busy = Math.max(1, tables.statements() / BUSY);
    var pairs = new Pairs(rows, tables, BLOCK);
    var planes = new Planes(rows, tables);
    for (int person = 0; person < rows.people(); person++)
      if (rows.size(person) >= busy) planes.add(person);
      else pairs.add(person);
    pairs.flush();
    planes.flush();
  }
}
