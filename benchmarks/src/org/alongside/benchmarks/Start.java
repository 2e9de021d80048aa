package org.alongside.benchmarks;

import java.util.Comparator;
import java.util.List;

/**
 * @param seconds until it said that it was ready
 * @param fresh megabytes in use then, of the JVM alone
 * @param loaded the same after load
 * @param heap megabytes of objects alive after load
 */
record Start(double seconds, double fresh, double loaded, double heap) {

  static Start middle(List<Start> starts) {
    return starts.stream()
        .sorted(Comparator.comparingDouble(Start::seconds))
        .skip(starts.size() / 2)
        .findFirst()
        .orElseThrow();
  }
}
