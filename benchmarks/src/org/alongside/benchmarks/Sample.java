package org.alongside.benchmarks;

import java.util.List;
import java.util.stream.Stream;

/**
 * @param waits of each request
 * @param took all of them together
 */
record Sample(List<Long> waits, long took) {

  static Sample of(List<Sample> rounds) {
    return new Sample(
        rounds.stream().flatMap(round -> round.waits.stream()).toList(),
        rounds.stream().mapToLong(Sample::took).sum());
  }

  double perSecond() {
    return waits.size() * 1e9 / took;
  }

  /** In milliseconds. */
  double percentile(int percent) {
    var sorted = Stream.of(waits.toArray(Long[]::new)).sorted().toList();
    return sorted.get((sorted.size() - 1) * percent / 100) / 1e6;
  }
}
