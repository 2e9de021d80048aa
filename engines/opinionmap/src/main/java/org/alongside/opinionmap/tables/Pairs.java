package org.alongside.opinionmap.tables;

import java.util.Arrays;

/**
 * Counts pairs of votes one by one. A block of people is turned round, so that each statement j is
 * worked off by itself: a row of m longs, which fits in the nearest cache, takes for each earlier
 * vote k of j's voters one addition that holds all four sums, 16 bits each. Tables hold what is in
 * the row before a sum can overflow. Statements are shared among cores.
 */
final class Pairs {

  /** No sum of so many ones leaves 16 bits. */
  private static final int MOST_PEOPLE = Short.MAX_VALUE;

  private static final int STRIPS = 32;

  private final Rows rows;
  private final Tables tables;
  private final int[] people = new int[MOST_PEOPLE];
  private final int[] first;
  private final int[] vote;
  private final int[] begin;
  private int count;
  private int votes;

  Pairs(Rows rows, Tables tables, int block) {
    this.rows = rows;
    this.tables = tables;
    first = new int[block];
    vote = new int[block];
    begin = new int[tables.statements() + 1];
  }

  void add(int person) {
    int size = rows.size(person);
    if (count == MOST_PEOPLE || votes + size > vote.length) flush();
    people[count++] = person;
    votes += size;
  }

  void flush() {
    turnRound();
    // Equal work: row j has j + 1 pairs, so strips are narrower towards the end.
    int statements = tables.statements();
    Cores.each(
        STRIPS,
        strip ->
            strip(
                (int) (statements * Math.sqrt((double) strip / STRIPS)),
                (int) (statements * Math.sqrt((strip + 1.0) / STRIPS))));
    count = 0;
    votes = 0;
  }

  private void turnRound() {
    Arrays.fill(begin, 0);
    for (int p = 0; p < count; p++)
      for (int at = rows.from(people[p]); at < rows.to(people[p]); at++)
        begin[Rows.statement(rows.at(at)) + 1]++;
    for (int j = 0; j < tables.statements(); j++) begin[j + 1] += begin[j];
    int[] next = Arrays.copyOf(begin, tables.statements());
    for (int p = 0; p < count; p++) {
      int from = rows.from(people[p]);
      for (int at = from; at < rows.to(people[p]); at++) {
        int place = next[Rows.statement(rows.at(at))]++;
        first[place] = from;
        vote[place] = at;
      }
    }
  }

  private void strip(int from, int to) {
    long[] sums = new long[to];
    for (int j = from; j < to; j++) {
      if (begin[j] == begin[j + 1]) continue;
      for (int place = begin[j]; place < begin[j + 1]; place++)
        person(sums, first[place], vote[place]);
      keep(sums, j);
    }
  }

  private void person(long[] sums, int from, int here) {
    long own = Rows.vote(rows.at(here));
    long once = (1L << 48) + (own << 32);
    long times = (1L << 16) + own;
    for (int at = from; at <= here; at++) {
      int code = rows.at(at);
      sums[Rows.statement(code)] += once + Rows.vote(code) * times;
    }
  }

  private void keep(long[] sums, int j) {
    for (int k = 0; k <= j; k++) {
      long four = sums[k];
      if (four == 0) continue;
      sums[k] = 0;
      short product = (short) four;
      four = four - product >> 16;
      short ofLower = (short) four;
      four = four - ofLower >> 16;
      short ofHigher = (short) four;
      tables.add(Tables.cell(j, k), (int) (four - ofHigher >> 16), ofHigher, ofLower, product);
    }
  }
}
