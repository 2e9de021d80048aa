package org.alongside.listening.imports;

import java.util.Map;

/** All rows of a file, each counted once. */
public record Tally(Map<RowState, Integer> states, Map<RowProblem, Integer> problems) {

  public int of(RowState state) {
    return states.getOrDefault(state, 0);
  }

  public int all() {
    return states.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Dealt with, whatever came of them. */
  public int done() {
    return all() - of(RowState.WAITING);
  }

  /** Rows that can't come in as they are. */
  public int faulty() {
    return problems.values().stream().mapToInt(Integer::intValue).sum();
  }
}
