package org.alongside.benchmarks;

import java.util.Map;

/** What was measured, in Markdown. */
final class Table {

  private Table() {}

  /** Each beside the yardstick, where it has one. */
  static void requests(Map<String, Sample> samples, Map<String, String> yardsticks) {
    System.out.printf("%n| case | a second | p50 ms | p99 ms | ratio |%n|---|---|---|---|---|%n");
    samples.forEach(
        (name, sample) ->
            System.out.printf(
                "| %s | %,.0f | %.1f | %.1f | %s |%n",
                name,
                sample.perSecond(),
                sample.percentile(50),
                sample.percentile(99),
                yardsticks.containsKey(name)
                    ? ratio(sample, samples.get(yardsticks.get(name)), yardsticks.get(name))
                    : ""));
  }

  private static String ratio(Sample ours, Sample yardstick, String name) {
    return "%.2f of %s".formatted(ours.perSecond() / yardstick.perSecond(), name);
  }

  static void bytes(Map<String, Integer> view) {
    System.out.printf("%n| first view | bytes on the wire |%n|---|---|%n");
    view.forEach((path, bytes) -> System.out.printf("| `%s` | %,d |%n", path, bytes));
    int all = view.values().stream().mapToInt(Integer::intValue).sum();
    System.out.printf("| all | %,d |%n", all);
  }

  static void startHeader() {
    System.out.printf("%n| start | until ready | fresh | loaded | heap |%n|---|---|---|---|---|%n");
  }

  static void start(String name, Start start) {
    System.out.printf(
        "| %s | %.1f s | %.0f MB | %.0f MB | %.0f MB |%n",
        name, start.seconds(), start.fresh(), start.loaded(), start.heap());
  }
}
