package org.alongside.sortition;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A lottery as m equal tickets, each a panel (ids in order), so that it can be drawn by one number.
 * Largest move is by how much, at most, anybody’s chance in tickets differs from her chance in the
 * lottery; 1/m can’t be bettered in general, and is what to expect. Tickets are sorted by their
 * ids: nobody’s hand shows in their order. The same lottery gives the same tickets.
 */
public record Tickets(int m, List<List<String>> panels, double largestMove) {

  /** More would only take longer: chances move by less than a hundred-thousandth then. */
  public static final int MOST = 100_000;

  public Tickets {
    panels = panels.stream().map(List::copyOf).toList();
  }

  /**
   * @param pool and rules those that the lottery was made of
   * @param m 1 to 100,000
   */
  public static Tickets of(Pool pool, Rules rules, Lottery lottery, int m) {
    if (m < 1 || m > MOST) throw new BadInput("tickets: " + m + " is not between 1 and " + MOST);
    var shared = new Apportionment(pool, lottery, m);
    shared.fill();
    shared.exchange(pool, rules);
    return new Tickets(m, shared.panels(), shared.largestMove());
  }

  /** Each person’s chance when one of these tickets is drawn, by id, for those on any. */
  public Map<String, Double> chances() {
    var chances = new TreeMap<String, Double>();
    for (var panel : panels) for (var id : panel) chances.merge(id, 1.0, Double::sum);
    chances.replaceAll((_, tickets) -> tickets / m);
    return chances;
  }
}
