package org.alongside.sortition;

import java.util.List;

/**
 * Why no panel meets the rules: a smallest set of bounds that can't be met together (taking away
 * any one of them helps), the least relaxation after which panels exist, and both in one English
 * sentence. Relaxed quotas stand in the order of the rules.
 */
public record Explanation(List<Bound> conflict, List<Relaxation> relaxation, String sentence) {

  public Explanation {
    conflict = List.copyOf(conflict);
    relaxation = List.copyOf(relaxation);
  }

  /**
   * At least or at most so many seats for people with a value, or who share values: “age 16-29”.
   */
  public record Bound(String who, boolean atLeast, int seats, int people) {}

  /** A quota as it is and as it would have to be. */
  public record Relaxation(Quota from, Quota to) {}
}
