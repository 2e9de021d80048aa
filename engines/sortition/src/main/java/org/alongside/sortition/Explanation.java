package org.alongside.sortition;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Why no panel meets the rules: a smallest set of bounds that can't be met together (taking away
 * any one of them helps), the least relaxation after which panels exist, and both in one English
 * sentence. Relaxed rules stand in the order of the rules, intersections after quotas.
 */
public record Explanation(List<Bound> conflict, List<Relaxation> relaxation, String sentence) {

  public Explanation {
    conflict = List.copyOf(conflict);
    relaxation = List.copyOf(relaxation);
  }

  /**
   * At least or at most so many seats.
   *
   * @param where whom the rule counts: those who have all these values (feature → value)
   * @param people how many such people there are
   */
  public record Bound(Map<String, String> where, boolean atLeast, int seats, int people) {

    public Bound {
      where = Map.copyOf(where);
    }

    public String who() {
      return Explanation.who(where);
    }
  }

  /** A quota or an intersection as it is and as it would have to be. */
  public record Relaxation(Map<String, String> where, Range from, Range to) {

    public Relaxation {
      where = Map.copyOf(where);
    }

    public String who() {
      return Explanation.who(where);
    }
  }

  /** From min to max seats. */
  public record Range(int min, int max) {}

  /** “age 16-29”, “age 16-29 and area north”. */
  static String who(Map<String, String> where) {
    return new TreeMap<>(where)
        .entrySet().stream()
            .map(one -> one.getKey() + " " + one.getValue())
            .collect(Collectors.joining(" and "));
  }
}
