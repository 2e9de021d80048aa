package org.alongside.sortition;

import java.util.ArrayList;
import java.util.List;

/**
 * One side of a rule: at least or at most so many seats of a row. Rows are the quotas, then the
 * intersections.
 */
record Limit(int row, boolean atLeast, int seats) {

  /** Those that could ever bind: leaves out at least none, and at most all. */
  static List<Limit> of(Rules rules) {
    var limits = new ArrayList<Limit>();
    int row = 0;
    for (var quota : rules.quotas()) add(limits, row++, quota.min(), quota.max(), rules.seats());
    for (var group : rules.intersections())
      add(limits, row++, group.min(), group.max(), rules.seats());
    return List.copyOf(limits);
  }

  private static void add(List<Limit> limits, int row, int min, int max, int seats) {
    if (min > 0) limits.add(new Limit(row, true, min));
    if (max < seats) limits.add(new Limit(row, false, max));
  }
}
