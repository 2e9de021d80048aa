package org.alongside.sortition;

import java.util.List;

/**
 * A panel that meets the rules, by ids in order, and the probability with which it is drawn (0 &lt;
 * weight ≤ 1).
 */
public record Panel(List<String> ids, double weight) {

  public Panel {
    ids = List.copyOf(ids);
  }
}
