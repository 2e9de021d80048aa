package org.alongside.benchmarks;

import java.util.Map;

/** What was measured, in columns. */
final class Table {

  private static final String ROW = "%-34s %10.0f %10.1f %10.1f%n";

  private Table() {}

  static void requests(Map<String, Sample> samples, String ours, String yardstick) {
    System.out.printf("%n%-34s %10s %10s %10s%n", "", "a second", "p50 ms", "p99 ms");
    samples.forEach(
        (name, sample) ->
            System.out.printf(
                ROW, name, sample.perSecond(), sample.percentile(50), sample.percentile(99)));
    System.out.printf(
        "%s : %s = %.2f%n",
        ours, yardstick, samples.get(ours).perSecond() / samples.get(yardstick).perSecond());
  }

  static void bytes(Map<String, Integer> view) {
    System.out.printf("%nbytes of the first view, on the wire%n");
    view.forEach((path, bytes) -> System.out.printf("%10d  %s%n", bytes, path));
    int all = view.values().stream().mapToInt(Integer::intValue).sum();
    System.out.printf("%10d  all%n", all);
  }

  static void startHeader() {
    System.out.printf(
        "%n%-34s %10s %10s %10s %10s%n", "", "start s", "fresh MB", "loaded MB", "heap MB");
  }

  static void start(String name, Start start) {
    System.out.printf(
        "%-34s %10.1f %10.0f %10.0f %10.0f%n",
        name, start.seconds(), start.fresh(), start.loaded(), start.heap());
  }
}
