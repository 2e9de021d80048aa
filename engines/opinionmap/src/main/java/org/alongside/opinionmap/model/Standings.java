package org.alongside.opinionmap.model;

import java.util.Arrays;
import org.alongside.opinionmap.Ballots;

/**
 * How statements stand once what divides people is taken off: means over draws of a model with five
 * factors.
 */
public final class Standings {

  private static final int FACTORS = 5;
  private static final int WARM_UP = 60;
  private static final int DRAWS = 160;

  private final Standing[] standings;

  private Standings(Standing[] standings) {
    this.standings = standings;
  }

  /**
   * In deviations of what is by chance in a single vote; 0 is even, 1 is five of six.
   *
   * @param common the inclination to agree of somebody without a bias and of average taste: the
   *     model's intercept
   * @param bridging the same, one step of taste towards those who like it least. That is what
   *     bridges: alone, the intercept would reward statements that divide a large group from a
   *     small one
   */
  public record Standing(double common, double bridging) {}

  public static Standings of(Ballots ballots) {
    Judged judged = Judged.of(ballots, Hiding.NOTHING);
    Chain chain = new Chain(judged, FACTORS, FACTORS);
    double[] common = new double[judged.statements];
    double[] divides = new double[judged.statements];
    for (int i = 0; i < WARM_UP; i++) chain.sweep();
    for (int draw = 0; draw < DRAWS; draw++) {
      chain.sweep();
      for (int s = 0; s < common.length; s++) {
        common[s] += chain.common(s) / DRAWS;
        divides[s] += chain.divides(s) / DRAWS;
      }
    }
    Standing[] standings = new Standing[common.length];
    Arrays.setAll(standings, s -> new Standing(common[s], common[s] - divides[s]));
    return new Standings(standings);
  }

  public Standing of(int statement) {
    return standings[statement];
  }
}
