package org.alongside.sortition;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;

/**
 * Who sits on which ticket, and whether one may leave and another come without a rule being broken.
 */
final class Seating {
  private final int[] min;
  private final int[] max;
  private final int[][] rows;
  private final int[] homes;
  private BitSet[] seated = {};
  private BitSet[] lived = {};
  private int[][] counts = {};
  private List<int[]> tickets = List.of();

  Seating(Pool pool, Rules rules) {
    var types = Types.of(pool, rules);
    min = types.rows().stream().mapToInt(Types.Row::min).toArray();
    max = types.rows().stream().mapToInt(Types.Row::max).toArray();
    var kinds = new HashMap<String, Types.Type>();
    for (var type : types.types()) for (var id : type.ids()) kinds.put(id, type);
    var people = pool.candidates().stream().map(one -> kinds.get(one.id())).toList();
    rows = people.stream().map(Types.Type::rows).toArray(int[][]::new);
    homes = people.stream().mapToInt(Types.Type::household).toArray();
  }

  void sit(List<int[]> panels) {
    tickets = panels;
    counts = new int[panels.size()][min.length];
    seated = new BitSet[panels.size()];
    lived = new BitSet[panels.size()];
    for (int t = 0; t < seated.length; t++) {
      seated[t] = new BitSet();
      lived[t] = new BitSet();
      for (int person : panels.get(t)) enter(t, person);
    }
  }

  boolean mayChange(int t, int leaves, int comes) {
    if (!seated[t].get(leaves) || seated[t].get(comes)) return false;
    if (homes[comes] >= 0 && homes[comes] != homes[leaves] && lived[t].get(homes[comes]))
      return false;
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
}
