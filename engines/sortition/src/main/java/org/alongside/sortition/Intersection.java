package org.alongside.sortition;

import java.util.Map;

/**
 * How many of the seats go to people who have all these values (feature → value, two features or
 * more): min to max. Where rules can't all be met, it may be relaxed as far as need be.
 */
public record Intersection(Map<String, String> where, int min, int max) {

  public Intersection {
    where = Map.copyOf(where);
  }
}
