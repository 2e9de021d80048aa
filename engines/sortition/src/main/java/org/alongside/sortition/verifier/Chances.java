package org.alongside.sortition.verifier;

import java.math.BigDecimal;
import java.util.HashMap;
import org.alongside.sortition.Fraction;

/** That panels and tickets give people the chances that probabilities.csv says. */
record Chances(Published published, Sealed sealed, Order order) {

  String panels() {
    var panels = published.panels();
    var sum = Fraction.ZERO;
    var chances = new HashMap<String, Fraction>();
    int number = 0;
    for (var panel : panels) {
      order.keep("panels.csv: panel " + ++number, panel.ids());
      if (panel.weight().signum() < 0)
        throw new Broken("panels.csv: panel %d has a probability below 0", number);
      sum = sum.plus(panel.weight());
      for (var id : panel.ids()) chances.merge(id, panel.weight(), Fraction::plus);
    }
    Verifier.near(sum, Fraction.ONE, "panels.csv: the probabilities sum to", "should sum to");
    published
        .chances()
        .forEach(
            (id, chance) ->
                Verifier.near(
                    chance,
                    chances.getOrDefault(id, Fraction.ZERO),
                    "probabilities.csv gives " + id + " the chance",
                    "the panels give"));
    return "%d, each keeps every rule, and together they give the chances".formatted(panels.size());
  }

  String moves() {
    var chances = published.chances();
    var counts = new HashMap<String, Integer>();
    for (var ticket : sealed.tickets()) for (var id : ticket) counts.merge(id, 1, Integer::sum);
    var most = Fraction.ZERO;
    var whose = "nobody";
    for (var one : chances.entrySet()) {
      int held = counts.getOrDefault(one.getKey(), 0);
      var move = Fraction.of(held, sealed.tickets().size()).minus(one.getValue());
      if (move.signum() < 0) move = move.negate();
      if (move.compareTo(most) <= 0) continue;
      most = move;
      whose =
          "%s has %d tickets of %d and the chance %s"
              .formatted(one.getKey(), held, sealed.tickets().size(), one.getValue().toDouble());
    }
    var said = new BigDecimal(published.word("commitment.json", "largestMove")).doubleValue();
    Verifier.near(
        Fraction.of(said),
        most,
        "commitment.json says the largestMove",
        whose + ", which moves by");
    return "nobody’s chance in tickets is further off than "
        + published.word("commitment.json", "largestMove");
  }
}
