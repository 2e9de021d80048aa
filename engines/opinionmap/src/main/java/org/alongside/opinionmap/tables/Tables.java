package org.alongside.opinionmap.tables;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.alongside.opinionmap.BadInput;
import org.alongside.opinionmap.Ballots;

/**
 * For each two statements j and k, over the people who voted on both: how many they are, the sum of
 * their votes on j, that of their votes on k, and the sum of the products (agree 1, disagree −1,
 * pass 0). Whole numbers: exact, the same for any order of votes, and additive, so that workers may
 * each count some of the people. A vote costs as many steps as its person has votes. Eight bytes a
 * statement squared: 32 MB for 2,000.
 */
public final class Tables {

  /** As many statements as a map takes: at this many, tables and covariance weigh 600 MB. */
  public static final int MOST_STATEMENTS = 6_000;

  private static final int CELL = 4;

  private int statements;
  private int[] cells;

  Tables(int statements) {
    this.statements = refuseTooMany(statements);
    cells = new int[cell(statements, 0)];
  }

  /** Counts everybody's votes; of those moderated out, too, which {@link Covariance} leaves out. */
  public static Tables of(Ballots ballots) {
    refuseTooMany(ballots.statements());
    return of(Rows.of(ballots), ballots.statements());
  }

  static Tables of(Rows rows, int statements) {
    var tables = new Tables(statements);
    Counting.count(rows, tables);
    return tables;
  }

  private static int refuseTooMany(int statements) {
    if (statements > MOST_STATEMENTS)
      throw new BadInput(
          "A map takes at most %,d statements, and there are %,d; take some out, or split them"
              .formatted(MOST_STATEMENTS, statements));
    return statements;
  }

  public int statements() {
    return statements;
  }

  /** How many people voted on both. */
  public int together(int j, int k) {
    return cells[j >= k ? cell(j, k) : cell(k, j)];
  }

  /** The sum of the votes on j of those people; {@code sum(j, j)} is that of all votes on j. */
  public int sum(int j, int k) {
    return cells[j >= k ? cell(j, k) + 1 : cell(k, j) + 2];
  }

  /** The sum over those people of the product of their two votes. */
  public int product(int j, int k) {
    return cells[j >= k ? cell(j, k) + 3 : cell(k, j) + 3];
  }

  /** How many voted on the statement. */
  public int voters(int j) {
    return together(j, j);
  }

  public int agreed(int j) {
    return (product(j, j) + sum(j, j)) / 2;
  }

  public int disagreed(int j) {
    return (product(j, j) - sum(j, j)) / 2;
  }

  public int passed(int j) {
    return voters(j) - product(j, j);
  }

  /** The mean of the votes on the statement, −1 to 1; 0 where nobody voted. */
  public double mean(int j) {
    int voters = voters(j);
    return voters == 0 ? 0 : (double) sum(j, j) / voters;
  }

  /** Adds what another worker counted, of the same statements and other people. */
  public void add(Tables other) {
    if (other.statements != statements)
      throw new BadInput(
          "Tables of %d and of %d statements can't be added"
              .formatted(statements, other.statements));
    for (int at = 0; at < cells.length; at++) cells[at] += other.cells[at];
  }

  /** A statement more, the last one. */
  void grow() {
    statements = refuseTooMany(statements + 1);
    int needed = cell(statements, 0);
    if (needed > cells.length) cells = Arrays.copyOf(cells, cell(statements + statements / 16, 0));
  }

  /** A person's vote on j, in a row that still holds the one before, becomes another; or NONE. */
  void change(Rows rows, int person, int j, int before, int after) {
    int people = (after == Rows.NONE ? 0 : 1) - (before == Rows.NONE ? 0 : 1);
    int vote = (after == Rows.NONE ? 0 : after) - (before == Rows.NONE ? 0 : before);
    for (int at = rows.from(person); at < rows.to(person); at++) {
      int k = Rows.statement(rows.at(at));
      int other = Rows.vote(rows.at(at));
      if (k < j) add(cell(j, k), people, vote, other * people, other * vote);
      else if (k > j) add(cell(k, j), people, other * people, vote, other * vote);
    }
    int square = after == Rows.NONE ? 0 : after * after;
    if (before != Rows.NONE) square -= before * before;
    add(cell(j, j), people, vote, vote, square);
  }

  /** Where the four numbers of a pair begin; j ≥ k. */
  static int cell(int j, int k) {
    return CELL * (j * (j + 1) / 2 + k);
  }

  void add(int cell, int together, int ofHigher, int ofLower, int product) {
    cells[cell] += together;
    cells[cell + 1] += ofHigher;
    cells[cell + 2] += ofLower;
    cells[cell + 3] += product;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Tables that
        && statements == that.statements
        && Arrays.equals(cells, 0, cell(statements, 0), that.cells, 0, cell(statements, 0));
  }

  @Override
  public int hashCode() {
    return IntStream.range(0, statements).map(this::voters).reduce(0, (all, one) -> 31 * all + one);
  }
}
