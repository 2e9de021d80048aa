package org.alongside.sortition;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who sits on which ticket, and whether one may leave and another come without a rule being broken.
 */
final class Seating {
  private final int[] min;
  private final int[] max;
  private final int[][] rows;
  private final int[] homes;
  private final BitSet[] seated;
  private final BitSet[] lived;
  private final int[][] counts;
  private final List<int[]> tickets;

  Seating(Pool pool, Rules rules, List<int[]> tickets) {
    var types = Types.of(pool, rules);
    min = types.rows().stream().mapToInt(Types.Row::min).toArray();
    max = types.rows().stream().mapToInt(Types.Row::max).toArray();
    var kinds = new HashMap<String, Types.Type>();
    for (var type : types.types()) for (var id : type.ids()) kinds.put(id, type);
    var people = pool.candidates().stream().map(one -> kinds.get(one.id())).toList();
    rows = people.stream().map(Types.Type::rows).toArray(int[][]::new);
    homes = people.stream().mapToInt(Types.Type::household).toArray();
    this.tickets = tickets;
    counts = new int[tickets.size()][min.length];
    seated = new BitSet[tickets.size()];
    lived = new BitSet[tickets.size()];
    for (int t = 0; t < seated.length; t++) {
      seated[t] = new BitSet();
      lived[t] = new BitSet();
      for (int person : tickets.get(t)) enter(t, person);
    }
  }

  int tickets() {
    return counts.length;
  }

  int[] on(int t) {
    return tickets.get(t);
  }

  boolean has(int t, int person) {
    return seated[t].get(person);
  }

  boolean mayChange(int t, int leaves, int comes) {
    if (!seated[t].get(leaves) || seated[t].get(comes)) return false;
    if (sameHome(t, leaves, comes)) return false;
    for (int row : rows[leaves])
      if (counts[t][row] <= min[row] && Arrays.binarySearch(rows[comes], row) < 0) return false;
    for (int row : rows[comes])
      if (counts[t][row] >= max[row] && Arrays.binarySearch(rows[leaves], row) < 0) return false;
    return true;
  }

  void change(int t, int leaves, int comes) {
    var ticket = tickets.get(t);
    for (int seat = 0; seat < ticket.length; seat++)
      if (ticket[seat] == leaves) ticket[seat] = comes;
    seated[t].clear(leaves);
    if (homes[leaves] >= 0) lived[t].clear(homes[leaves]);
    for (int row : rows[leaves]) counts[t][row]--;
    enter(t, comes);
  }

  private void enter(int t, int person) {
    seated[t].set(person);
    if (homes[person] >= 0) lived[t].set(homes[person]);
    for (int row : rows[person]) counts[t][row]++;
  }

  /**
   * Rows that have too many on this ticket, then as −1 − row those that have too few; empty where
   * all is well.
   */
  int[] broken(int t) {
    return IntStream.range(0, min.length)
        .filter(row -> counts[t][row] > max[row] || counts[t][row] < min[row])
        .map(row -> counts[t][row] > max[row] ? row : -1 - row)
        .toArray();
  }

  /** Whether it helps each of these broken rows that this person leaves. */
  boolean frees(int[] broken, int person) {
    for (int row : broken) if (counts(person, row < 0 ? -1 - row : row) == (row < 0)) return false;
    return true;
  }

  /** Whether it helps each of these broken rows that this person comes. */
  boolean fills(int[] broken, int person) {
    for (int row : broken) if (counts(person, row < 0 ? -1 - row : row) != (row < 0)) return false;
    return true;
  }

  private boolean counts(int person, int row) {
    return Arrays.binarySearch(rows[person], row) >= 0;
  }

  boolean sameHome(int t, int leaves, int comes) {
    return homes[comes] >= 0 && homes[comes] != homes[leaves] && lived[t].get(homes[comes]);
  }
}
