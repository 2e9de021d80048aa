package org.alongside.sortition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Linear programs in exact fractions, by the book: max c·x, A·x ≤ b, x ≥ 0, always the first column
 * that helps (Bland).
 */
final class Simplex {
  private final Fraction[][] rows;
  private final int[] basis;
  private final int columns;

  private Simplex(List<Fraction[]> a, List<Fraction> b, int columns) {
    this.columns = columns + a.size() + 1;
    rows = new Fraction[a.size() + 1][this.columns + 1];
    basis = new int[a.size()];
    for (var row : rows) Arrays.fill(row, Fraction.ZERO);
    for (int i = 0; i < a.size(); i++) {
      System.arraycopy(a.get(i), 0, rows[i], 0, columns);
      rows[i][columns + i] = Fraction.ONE;
      rows[i][this.columns - 1] = Fraction.of(-1);
      rows[i][this.columns] = b.get(i);
      basis[i] = columns + i;
    }
  }

  /** The best value, the x that reach it, and the dual of each row. */
  record Best(Fraction value, Fraction[] x, List<Fraction> duals) {}

  static Best max(Fraction[] c, List<Fraction[]> a, List<Fraction> b) {
    var simplex = new Simplex(a, b, c.length);
    simplex.start();
    simplex.aim(c);
    simplex.run(simplex.columns - 1);
    var last = simplex.rows[a.size()];
    var duals = new ArrayList<Fraction>();
    for (int i = 0; i < a.size(); i++) duals.add(last[c.length + i].negate());
    var x = new Fraction[c.length];
    Arrays.fill(x, Fraction.ZERO);
    for (int i = 0; i < a.size(); i++)
      if (simplex.basis[i] < c.length) x[simplex.basis[i]] = simplex.rows[i][simplex.columns];
    return new Best(last[simplex.columns].negate(), x, duals);
  }

  private void start() {
    int worst = 0;
    for (int i = 1; i < basis.length; i++)
      if (rows[i][columns].compareTo(rows[worst][columns]) < 0) worst = i;
    if (rows[worst][columns].signum() >= 0) return;
    rows[basis.length][columns - 1] = Fraction.of(-1);
    pivot(worst, columns - 1);
    run(columns);
    if (rows[basis.length][columns].signum() != 0) throw new IllegalStateException("infeasible");
    for (int i = 0; i < basis.length; i++)
      if (basis[i] == columns - 1)
        for (int j = 0; j < columns - 1; j++)
          if (rows[i][j].signum() != 0) {
            pivot(i, j);
            break;
          }
  }

  private void aim(Fraction[] c) {
    var last = rows[basis.length];
    Arrays.fill(last, Fraction.ZERO);
    System.arraycopy(c, 0, last, 0, c.length);
    for (int i = 0; i < basis.length; i++) subtract(last, last[basis[i]], rows[i]);
  }

  private void run(int allowed) {
    var last = rows[basis.length];
    while (true) {
      int in = 0;
      while (in < allowed && last[in].signum() <= 0) in++;
      if (in == allowed) return;
      int out = -1;
      for (int i = 0; i < basis.length; i++) {
        if (rows[i][in].signum() <= 0) continue;
        if (out < 0) out = i;
        else {
          int less =
              rows[i][columns].by(rows[i][in]).compareTo(rows[out][columns].by(rows[out][in]));
          if (less < 0 || less == 0 && basis[i] < basis[out]) out = i;
        }
      }
      pivot(out, in);
    }
  }

  private void pivot(int out, int in) {
    var by = rows[out][in];
    for (int j = 0; j <= columns; j++)
      if (rows[out][j].signum() != 0) rows[out][j] = rows[out][j].by(by);
    for (int i = 0; i < rows.length; i++) if (i != out) subtract(rows[i], rows[i][in], rows[out]);
    basis[out] = in;
  }

  private static void subtract(Fraction[] from, Fraction times, Fraction[] row) {
    if (times.signum() == 0) return;
    for (int j = 0; j < row.length; j++)
      if (row[j].signum() != 0) from[j] = from[j].minus(times.times(row[j]));
  }
}
