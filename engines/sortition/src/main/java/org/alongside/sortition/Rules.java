package org.alongside.sortition;

import java.util.List;
import java.util.Map;

/**
 * What every panel must meet: exactly so many seats, all quotas, all intersections, at most one of
 * a household. A feature that no rule names is ignored; of a feature that a quota names, every
 * value that somebody in the pool has needs its quota.
 */
public record Rules(int seats, List<Quota> quotas, List<Intersection> intersections) {

  public Rules {
    quotas = List.copyOf(quotas);
    intersections = List.copyOf(intersections);
  }

  int rows() {
    return quotas.size() + intersections.size();
  }

  /** Whom a row counts: rows are the quotas, then the intersections. */
  Map<String, String> where(int row) {
    return row < quotas.size()
        ? Map.of(quotas.get(row).feature(), quotas.get(row).value())
        : intersections.get(row - quotas.size()).where();
  }

  Explanation.Range range(int row) {
    if (row >= quotas.size()) {
      var group = intersections.get(row - quotas.size());
      return new Explanation.Range(group.min(), group.max());
    }
    return new Explanation.Range(quotas.get(row).min(), quotas.get(row).max());
  }
}
