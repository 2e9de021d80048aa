package org.alongside.sortition;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may be drawn. The features map names to values; null is no household that anybody
 * shares.
 */
public record Candidate(String id, Map<String, String> features, @Nullable String household) {

  public Candidate {
    features = Map.copyOf(features);
  }
}
