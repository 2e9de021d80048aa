package org.alongside.recruitment.panels;

import org.alongside.platform.words.Words;

/**
 * A chance or a share as people say it: 1 in 11.
 *
 * @param exact whether it is that, or about that
 */
public record Odds(int of, int among, boolean exact) {

  private static final int LARGEST_EXACT = 20;
  private static final int LARGEST_ONE_IN = 100;
  private static final int LARGEST_ABOUT = 10;
  private static final double SAME = 1e-6;

  /** A chance, exactly where few words can say it. */
  public static Odds of(double chance) {
    for (int among = 1; among <= LARGEST_ONE_IN; among++) {
      long of = Math.round(chance * among);
      if (among > LARGEST_EXACT && of != 1) continue;
      if (Math.abs(chance - (double) of / among) < SAME) return new Odds((int) of, among, true);
    }
    return about(chance);
  }

  /** A share as one would say it in passing. */
  public static Odds about(double share) {
    if (share <= 0 || share >= 1) return new Odds(share <= 0 ? 0 : 1, 1, false);
    if (share < .5 / LARGEST_ABOUT + .06) return new Odds(1, (int) Math.round(1 / share), false);
    Odds best = new Odds(1, 1, false);
    for (int among = 2; among <= LARGEST_ABOUT; among++) {
      int of = (int) Math.round(share * among);
      if (Math.abs(share - (double) of / among) < best.off(share) - .005)
        best = new Odds(of, among, false);
    }
    return best;
  }

  public String say(Words words) {
    return words.say(exact ? "panels.odds" : "panels.odds.about", of, among);
  }

  private double off(double share) {
    return Math.abs(share - (double) of / among);
  }
}
