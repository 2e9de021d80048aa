package org.alongside.sortition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Panels and their probabilities, which sum to 1 within 1e-12; each person's chance (by id, in the
 * order of the pool), which is the sum of the weights of the panels she is on, within 1e-9; and the
 * proof that no lottery under these rules is fairer.
 */
public record Lottery(Map<String, Double> chances, List<Panel> panels, Certificate certificate) {

  public Lottery {
    chances = Collections.unmodifiableMap(new LinkedHashMap<>(chances));
    panels = List.copyOf(panels);
  }
}
