package org.alongside.recruitment.panels;

import java.util.Map;

/** Those who are of two groups at once; whichever is named first, it is the same. */
public record Both(Group one, Group other) {

  public Both {
    if (one.feature().compareTo(other.feature()) > 0) {
      Group first = other;
      other = one;
      one = first;
    }
  }

  /** As the engine knows them. */
  public Map<String, String> where() {
    return Map.of(one.feature(), one.answer(), other.feature(), other.answer());
  }
}
