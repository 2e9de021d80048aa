package org.alongside.conversations.maps.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.alongside.conversations.maps.Drawing;
import org.alongside.platform.Experience;
import org.alongside.platform.words.Words;

/**
 * What people of each kind of experience said: statements of which anything may be told, those
 * first on which kinds lie farthest apart.
 */
final class ByKind {

  private ByKind() {}

  static List<ResultsPage.Said> of(Drawing drawing, Legend legend, Words words) {
    return drawing.lines().stream()
        .filter(line -> line.kinds().stream().anyMatch(Drawing.Share::shown))
        .sorted(
            Comparator.comparingDouble(ByKind::apart)
                .reversed()
                .thenComparingInt(Drawing.Line::number))
        .flatMap(
            line ->
                legend
                    .said(line.statement())
                    .map(said -> new ResultsPage.Said(said, told(line, legend, words)))
                    .stream())
        .toList();
  }

  private static List<ResultsPage.Told> told(Drawing.Line line, Legend legend, Words words) {
    var told = new ArrayList<ResultsPage.Told>();
    for (var kind : Experience.values())
      if (kind.ordinal() < line.kinds().size())
        told.add(
            new ResultsPage.Told(
                words.say("platform.experience", kind),
                legend.share(line.kinds().get(kind.ordinal()))));
    return told;
  }

  private static double apart(Drawing.Line line) {
    var shown =
        line.kinds().stream()
            .filter(Drawing.Share::shown)
            .mapToDouble(Drawing.Share::agreeing)
            .summaryStatistics();
    return shown.getMax() - shown.getMin();
  }
}
