package org.alongside.opinionmap.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.alongside.opinionmap.Ballots;
import org.alongside.opinionmap.OpinionMap.Interval;

/**
 * How likely people are to agree with statements, should they not pass, and what a statement's
 * standing is once what divides people is taken off: averages over draws of models with different
 * numbers of factors, each weighing the same. The same votes give the same numbers, on any machine
 * and in any order of votes, if the ballots are {@linkplain Ballots.Builder#ordered() ordered}.
 */
public final class Forecast {

  private static final int[] FACTORS = {0, 2, 5, 10};
  private static final int[] WEIGHTS = {1, 3, 3, 3};
  private static final int WARM_UP = 60;
  private static final int DRAWS = 160;
  private static final int THINNING = 2;

  private final double[] chances;
  private final double[][] standings;

  private Forecast(double[] chances, double[][] standings) {
    this.chances = chances;
    this.standings = standings;
  }

  /** A vote that nobody has cast, or that was hidden. */
  public record Question(int person, int statement) {}

  /**
   * A statement's standing, in deviations of a single vote's error: the inclination to agree of
   * somebody of average taste, and the same less one step of taste towards those who like it least.
   * The second is what bridges: alone, the first would reward statements that divide a large group
   * from a small one.
   */
  public record Standing(double common, double bridging, Interval interval) {}

  /** Costs about 2 seconds for 50,000 votes; hidden votes have no influence at all. */
  public static Forecast of(Ballots ballots, Hiding hiding, List<Question> questions) {
    Judged judged = Judged.of(ballots, hiding);
    List<Part> parts =
        IntStream.range(0, FACTORS.length)
            .parallel()
            .mapToObj(i -> part(judged, FACTORS[i], questions))
            .toList();
    double[] chances = new double[questions.size()];
    for (int i = 0; i < FACTORS.length; i++)
      for (int q = 0; q < chances.length; q++)
        chances[q] += parts.get(i).chances[q] * WEIGHTS[i] / Arrays.stream(WEIGHTS).sum();
    return new Forecast(chances, parts.get(2).standings);
  }

  /** 0 to 1, by the place of the question in the list. */
  public double chance(int question) {
    return chances[question];
  }

  public Standing standing(int statement) {
    double[] bridging = standings[2 * statement + 1].clone();
    Arrays.sort(bridging);
    int tail = bridging.length / 20;
    return new Standing(
        mean(standings[2 * statement]),
        mean(bridging),
        new Interval(bridging[tail], bridging[bridging.length - 1 - tail]));
  }

  private record Part(double[] chances, double[][] standings) {}

  private static Part part(Judged judged, int factors, List<Question> questions) {
    Chain chain = new Chain(judged, factors, factors);
    double[] chances = new double[questions.size()];
    double[][] standings = new double[2 * judged.statements][DRAWS / THINNING];
    for (int i = 0; i < WARM_UP; i++) chain.sweep();
    for (int draw = 0; draw < DRAWS; draw++) {
      chain.sweep();
      if (draw % THINNING != 0) continue;
      int at = draw / THINNING;
      for (int s = 0; s < judged.statements; s++) {
        standings[2 * s][at] = chain.common(s);
        standings[2 * s + 1][at] = chain.common(s) - chain.divides(s);
      }
      for (int q = 0; q < chances.length; q++) {
        Question asked = questions.get(q);
        chances[q] += Normal.below(chain.inclination(asked.person, asked.statement));
      }
    }
    for (int q = 0; q < chances.length; q++) chances[q] /= (double) DRAWS / THINNING;
    return new Part(chances, standings);
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) sum += value;
    return sum / values.length;
  }
}
