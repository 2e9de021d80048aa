package org.alongside.opinionmap.tables;

import java.util.Arrays;

/**
 * Counts pairs for 64 people at once: of each statement, a bit a person that says whether they
 * voted, took a side, agreed. A pair of statements is seven counts of bits a word, whether people
 * voted on both or not. Statements are shared among cores.
 */
final class Planes {

  private static final int WORDS = 32;

  private final Rows rows;
  private final Tables tables;
  private final long[] voted;
  private final long[] sided;
  private final long[] agreed;
  private int people;

  Planes(Rows rows, Tables tables) {
    this.rows = rows;
    this.tables = tables;
    voted = new long[tables.statements() * WORDS];
    sided = new long[voted.length];
    agreed = new long[voted.length];
  }

  void add(int person) {
    long bit = 1L << people;
    for (int at = rows.from(person); at < rows.to(person); at++) {
      int word = Rows.statement(rows.at(at)) * WORDS + people / Long.SIZE;
      int vote = Rows.vote(rows.at(at));
      voted[word] |= bit;
      if (vote != 0) sided[word] |= bit;
      if (vote > 0) agreed[word] |= bit;
    }
    if (++people == WORDS * Long.SIZE) flush();
  }

  void flush() {
    if (people == 0) return;
    Cores.each(tables.statements(), this::statement);
    for (var plane : new long[][] {voted, sided, agreed}) Arrays.fill(plane, 0);
    people = 0;
  }

  private void statement(int j) {
    for (int k = 0; k <= j; k++) pair(j, k);
  }

  private void pair(int j, int k) {
    int together = 0;
    int sidesOfJ = 0;
    int agreedOfJ = 0;
    int sidesOfK = 0;
    int agreedOfK = 0;
    int both = 0;
    int apart = 0;
    int words = (people + Long.SIZE - 1) / Long.SIZE;
    for (int word = 0, a = j * WORDS, b = k * WORDS; word < words; word++, a++, b++) {
      together += Long.bitCount(voted[a] & voted[b]);
      sidesOfJ += Long.bitCount(sided[a] & voted[b]);
      agreedOfJ += Long.bitCount(agreed[a] & voted[b]);
      sidesOfK += Long.bitCount(voted[a] & sided[b]);
      agreedOfK += Long.bitCount(voted[a] & agreed[b]);
      long sides = sided[a] & sided[b];
      both += Long.bitCount(sides);
      apart += Long.bitCount(sides & (agreed[a] ^ agreed[b]));
    }
    tables.add(
        Tables.cell(j, k),
        together,
        2 * agreedOfJ - sidesOfJ,
        2 * agreedOfK - sidesOfK,
        both - 2 * apart);
  }
}
