package org.alongside.accountability.web;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.alongside.accountability.Loops;
import org.alongside.platform.Experience;
import org.alongside.platform.pictures.LoopMeter;
import org.alongside.platform.words.Words;

/**
 * How many know what came of what they said, and how long the others wait.
 *
 * @param longest how long the one has waited who has waited longest, in words; empty when nobody
 *     waits
 */
public record Waiting(
    org.alongside.platform.pictures.Loops loops,
    String label,
    String sentence,
    String scale,
    String longest,
    List<Kind> kinds) {

  /** The same for each kind of experience. */
  public record Kind(Experience experience, String sentence) {}

  static Waiting of(List<Loops.Count> counts, Words words) {
    int spoke = sum(counts.stream().map(Loops.Count::spoke).toList());
    int closed = sum(counts.stream().map(Loops.Count::closed).toList());
    var loops = new org.alongside.platform.pictures.Loops(closed, spoke - closed);
    int each = LoopMeter.each(loops);
    return new Waiting(
        loops,
        words.say("reports.loops.label", closed, spoke - closed),
        words.say("reports.loops", closed, spoke),
        each == 1 ? words.say("reports.loops.one") : words.say("reports.loops.scale", each),
        counts.stream()
            .map(Loops.Count::longestSilence)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .map(words::wait)
            .orElse(""),
        counts.stream()
            .map(
                count ->
                    new Kind(
                        count.experience(),
                        words.say("reports.loops.kind", count.closed(), count.spoke())))
            .toList());
  }

  public boolean anybody() {
    return loops.closed() + loops.open() > 0;
  }

  private static int sum(List<Long> numbers) {
    return Math.toIntExact(numbers.stream().mapToLong(Long::longValue).sum());
  }
}
