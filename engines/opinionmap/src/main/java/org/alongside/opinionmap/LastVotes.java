package org.alongside.opinionmap;

import java.util.Arrays;

/**
 * Of a log of votes the last one of each person on each statement, by person, sorted by statement.
 *
 * @param from where each person's votes begin, and at the end where the last one's end
 */
record LastVotes(int[] from, char[] statements, byte[] votes) {

  /**
   * @param rows the place of each person
   * @param columns the place of each statement
   */
  static LastVotes of(VoteLog log, int[] rows, int[] columns) {
    int[] from = new int[rows.length + 1];
    log.each((person, _, _) -> from[rows[person] + 1]++);
    for (int row = 0; row < rows.length; row++) from[row + 1] += from[row];
    char[] cells = new char[log.size()];
    byte[] votes = new byte[log.size()];
    int[] next = Arrays.copyOf(from, rows.length);
    log.each(
        (person, statement, vote) -> {
          int at = next[rows[person]]++;
          cells[at] = (char) columns[statement];
          votes[at] = (byte) vote;
        });
    int kept = lastOfEach(columns.length, from, cells, votes);
    boolean all = kept == cells.length;
    return new LastVotes(
        from, all ? cells : Arrays.copyOf(cells, kept), all ? votes : Arrays.copyOf(votes, kept));
  }

  /** Sorts each row, keeps the last vote of each statement, closes the gaps; how many are left. */
  private static int lastOfEach(int statements, int[] from, char[] cells, byte[] votes) {
    byte[] last = new byte[statements];
    boolean[] met = new boolean[statements];
    int to = 0;
    int begin = 0;
    for (int row = 0; row + 1 < from.length; row++) {
      int end = from[row + 1];
      int distinct = begin;
      for (int at = begin; at < end; at++) {
        char cell = cells[at];
        last[cell] = votes[at];
        if (met[cell]) continue;
        met[cell] = true;
        cells[distinct++] = cell;
      }
      Arrays.sort(cells, begin, distinct);
      from[row] = to;
      for (int at = begin; at < distinct; at++) {
        cells[to] = cells[at];
        votes[to++] = last[cells[at]];
        met[cells[at]] = false;
      }
      begin = end;
    }
    from[from.length - 1] = to;
    return to;
  }
}
