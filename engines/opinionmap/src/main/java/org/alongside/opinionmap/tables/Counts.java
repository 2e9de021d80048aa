package org.alongside.opinionmap.tables;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * How each group voted on each statement: how many agreed, disagreed, passed; everybody's votes,
 * with those of people in no group, are in {@link Tables}. When groups change, only those who
 * changed are counted again.
 */
public final class Counts {

  private static final int CODES = 4;
  private static final int PIECES = 16;

  private final int groups;
  private final int statements;
  private final int[] cells;

  Counts(int groups, int statements) {
    this(groups, statements, new int[groups * statements * CODES]);
  }

  private Counts(int groups, int statements, int[] cells) {
    this.groups = groups;
    this.statements = statements;
    this.cells = cells;
  }

  /** Everybody in their groups. */
  static Counts of(Rows rows, Grouping grouping, int statements) {
    var counts = new Counts(grouping.count(), statements);
    counts.move(rows, person -> Grouping.NONE, grouping::of);
    return counts;
  }

  /** Those whose group is another than before take their votes with them. */
  void move(Rows rows, IntUnaryOperator before, IntUnaryOperator after) {
    int[][] moves = new int[PIECES][];
    Cores.each(PIECES, piece -> moves[piece] = moves(rows, piece, before, after));
    for (int[] piece : moves) add(piece);
  }

  private int[] moves(Rows rows, int piece, IntUnaryOperator before, IntUnaryOperator after) {
    int[] moves = {};
    int end = (int) (rows.people() * (piece + 1L) / PIECES);
    for (int p = (int) ((long) rows.people() * piece / PIECES); p < end; p++) {
      int from = before.applyAsInt(p);
      int to = after.applyAsInt(p);
      if (from == to) continue;
      if (moves.length == 0) moves = new int[cells.length];
      for (int at = rows.from(p); at < rows.to(p); at++) {
        if (from != Grouping.NONE) moves[row(from) + rows.at(at)]--;
        if (to != Grouping.NONE) moves[row(to) + rows.at(at)]++;
      }
    }
    return moves;
  }

  private void add(int[] moves) {
    for (int cell = 0; cell < moves.length; cell++) cells[cell] += moves[cell];
  }

  /** Somebody of a group voted, or voted otherwise. */
  void change(int group, int statement, int before, int after) {
    if (group == Grouping.NONE) return;
    if (before != Rows.NONE) cells[row(group) + Rows.code(statement, before)]--;
    if (after != Rows.NONE) cells[row(group) + Rows.code(statement, after)]++;
  }

  Counts copy() {
    return new Counts(groups, statements, cells.clone());
  }

  boolean fits(int groups, int statements) {
    return this.groups == groups && this.statements == statements;
  }

  private int row(int group) {
    return group * statements * CODES;
  }

  public int groups() {
    return groups;
  }

  public int agreed(int group, int statement) {
    return cells[row(group) + Rows.code(statement, 1)];
  }

  public int disagreed(int group, int statement) {
    return cells[row(group) + Rows.code(statement, -1)];
  }

  public int passed(int group, int statement) {
    return cells[row(group) + Rows.code(statement, 0)];
  }

  /** How many of the group voted on it, passes too. */
  public int seen(int group, int statement) {
    return agreed(group, statement) + disagreed(group, statement) + passed(group, statement);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Counts that
        && groups == that.groups
        && Arrays.equals(cells, that.cells);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(cells);
  }
}
