package org.alongside.sortition;

import java.util.List;

/**
 * What every panel must meet: exactly so many seats, all quotas, all intersections, at most one of
 * a household. A feature that no quota names is ignored; of a feature that one names, every value
 * that somebody in the pool has needs its quota.
 */
public record Rules(int seats, List<Quota> quotas, List<Intersection> intersections) {

  public Rules {
    quotas = List.copyOf(quotas);
    intersections = List.copyOf(intersections);
  }
}
