package org.alongside.recruitment.panels.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.alongside.platform.pictures.Shares;
import org.alongside.platform.words.Words;
import org.alongside.recruitment.panels.Bounds;
import org.alongside.recruitment.panels.Standing;

/**
 * The chart of groups, wide and narrow, and what its marks are called.
 *
 * @param seats what the dots are called; blank where there are none
 */
public record GroupChart(Shares wide, Shares narrow, String affected, String came, String seats) {

  /**
   * @param quotas empty while no seats are set aside
   * @return none where nobody has said whom it affects
   */
  static List<GroupChart> of(
      Place place,
      Standing standing,
      Map<org.alongside.recruitment.panels.Group, Bounds> quotas,
      Words words) {
    if (standing.population() == null) return List.of();
    var lines = new ArrayList<Shares.Line>();
    for (var asked : standing.asked()) {
      lines.add(Shares.Line.heading(asked.question().name(words)));
      for (var row : asked.rows()) {
        OptionalDouble came = row.applied().shareOf(standing.applied());
        Bounds bounds = quotas.get(row.group());
        lines.add(
            new Shares.Line(
                Place.answer(asked.question(), row.group().answer(), words),
                false,
                row.affected(),
                came.isPresent() ? came.getAsDouble() : null,
                bounds == null || bounds.least() == 0
                    ? null
                    : (double) bounds.least() / place.seats()));
      }
    }
    String label = words.say("panels.chart.label");
    return List.of(
        new GroupChart(
            new Shares(lines, label, false),
            new Shares(lines, label, true),
            standing.population().people(),
            words.say("panels.chart.came"),
            quotas.isEmpty() ? "" : words.say("panels.chart.seats")));
  }

  /** 17%; a dash where it isn't known. */
  static String percent(OptionalDouble share) {
    return share.isPresent() ? Math.round(share.getAsDouble() * 100) + "%" : "–";
  }
}
