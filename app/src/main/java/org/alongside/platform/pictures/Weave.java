package org.alongside.platform.pictures;

import java.util.List;

/**
 * One thread as it is drawn at a glance: who spoke, the knots in their order, who decided, who has
 * been told.
 */
public record Weave(Voices voices, List<Knot> knots, DecidedBy decidedBy, Loops loops) {

  private static final int MOST_LINES = 42;

  public Weave {
    knots = List.copyOf(knots);
  }

  /**
   * How many people one strand stands for: 1, 2, 5, 10 … A picture of more than one must say so.
   */
  public int each() {
    return scale().each();
  }

  Scale scale() {
    return Scale.finest(Math.max(voices.total(), loops.total()), MOST_LINES);
  }

  int themeAt() {
    return first(Sign.THEME);
  }

  int decisionAt() {
    return first(Sign.DECISION);
  }

  boolean endsWith(Sign sign) {
    return !knots.isEmpty() && knots.getLast().sign() == sign;
  }

  private int first(Sign sign) {
    for (int i = 0; i < knots.size(); i++) if (knots.get(i).sign() == sign) return i;
    return -1;
  }
}
