package org.alongside.recruitment.panels.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.platform.words.Words;
import org.alongside.recruitment.panels.Bounds;
import org.alongside.recruitment.panels.Group;
import org.alongside.recruitment.panels.Seal;
import org.alongside.recruitment.panels.Standing;

/**
 * The numbers beside the chart of a draw: who is affected, who came, and which seats are set aside.
 */
final class ProofTable {

  private ProofTable() {}

  static Map<Group, Bounds> quotas(Seal seal) {
    var quotas = new HashMap<Group, Bounds>();
    seal.rules()
        .quotas()
        .forEach(
            quota -> {
              if (quota.min() > 0 || quota.max() < seal.rules().seats())
                quotas.put(
                    new Group(quota.feature(), quota.value()),
                    new Bounds(quota.min(), quota.max()));
            });
    return quotas;
  }

  static List<ProofPage.Row> rows(Standing standing, Map<Group, Bounds> quotas, Words words) {
    var rows = new ArrayList<ProofPage.Row>();
    for (var asked : standing.asked()) {
      rows.add(new ProofPage.Row(asked.question().name(words), true, "", "", ""));
      for (var row : asked.rows()) {
        Bounds bounds = quotas.get(row.group());
        rows.add(
            new ProofPage.Row(
                Place.answer(asked.question(), row.group().answer(), words),
                false,
                row.affected() == null ? "–" : Math.round(row.affected() * 100) + "%",
                row.applied().few()
                    ? words.say("panels.few")
                    : GroupChart.percent(row.applied().shareOf(standing.applied())),
                bounds == null
                    ? words.say("panels.any")
                    : bounds.least() == bounds.most()
                        ? String.valueOf(bounds.least())
                        : words.say("panels.from-to", bounds.least(), bounds.most())));
      }
    }
    return rows;
  }
}
