package org.alongside.conversations.maps;

import java.util.Comparator;
import java.util.List;

/**
 * What groups part on: statements of which one group surely agrees more than another, those first
 * where at least so much lies between them.
 */
public final class Dividing {

  public static List<Drawing.Line> of(Drawing drawing) {
    if (!drawing.parts()) return List.of();
    return drawing.lines().stream()
        .filter(line -> between(line) > 0)
        .sorted(
            Comparator.comparingDouble(Dividing::between)
                .reversed()
                .thenComparingInt(Drawing.Line::number))
        .toList();
  }

  /** What surely lies between the group that agrees most and the one that agrees least. */
  private static double between(Drawing.Line line) {
    double most = 0;
    double least = 1;
    for (var share : line.groups()) {
      if (share.low() == null || share.high() == null) continue;
      most = Math.max(most, share.low());
      least = Math.min(least, share.high());
    }
    return most - least;
  }

  private Dividing() {}
}
