package org.alongside.opinionmap.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.alongside.opinionmap.Ballots;

/**
 * How likely people are to agree with statements, should they not pass: averages over draws of
 * models with different numbers of factors, since no number is right for every conversation and the
 * mean is better than each. A mean of chances is more cautious than it need be; how much is learnt
 * from votes that are hidden for it ({@link Sharpness}). The same votes give the same numbers, on
 * any machine and in any order of votes, if the ballots are {@linkplain Ballots.Builder#ordered()
 * ordered}.
 */
public final class Forecast {

  private static final int[] FACTORS = {0, 2, 5, 8};
  private static final int[] WEIGHTS = {1, 3, 3, 3};
  private static final int WARM_UP = 40;
  private static final int DRAWS = 100;
  private static final int THINNING = 2;

  /** Nothing is certain: a chance is at least half of this, and at most 1 less that. */
  private static final double DOUBT = 0.001;

  private static final int FOLDS = 10;
  private static final int ENOUGH = 2000;
  private static final long SEED = 618_033_989;

  private final double[] chances;

  private Forecast(double[] chances) {
    this.chances = chances;
  }

  /** A vote that nobody has cast, or that was hidden. */
  public record Question(int person, int statement) {}

  /** Costs about 10 seconds of a core for 50,000 votes; hidden votes have no influence at all. */
  public static Forecast of(Ballots ballots, Hiding hiding, List<Question> questions) {
    double[] chances = mixed(Judged.of(ballots, hiding), questions);
    Sharpness sharpness = learnt(ballots, hiding);
    Arrays.setAll(chances, q -> DOUBT / 2 + (1 - DOUBT) * sharpness.of(chances[q]));
    return new Forecast(chances);
  }

  /** Tenths of what may be seen are hidden, too, and foretold, until there are votes enough. */
  private static Sharpness learnt(Ballots ballots, Hiding hiding) {
    Lots lots = new Lots(ballots, SEED);
    Judged seen = Judged.of(ballots, hiding);
    double[] chances = {};
    int[] asked = {};
    for (int fold = 0; fold < FOLDS && asked.length < ENOUGH; fold++) {
      int tenth = fold;
      int[] hidden =
          IntStream.range(0, seen.size())
              .filter(i -> lots.fold(seen.person[i], seen.statement[i], FOLDS) == tenth)
              .toArray();
      List<Question> questions =
          IntStream.of(hidden)
              .mapToObj(i -> new Question(seen.person[i], seen.statement[i]))
              .toList();
      Hiding both = (p, s) -> hiding.hides(p, s) || lots.fold(p, s, FOLDS) == tenth;
      double[] foretold = mixed(Judged.of(ballots, both), questions);
      chances = DoubleStream.concat(Arrays.stream(chances), Arrays.stream(foretold)).toArray();
      asked = IntStream.concat(Arrays.stream(asked), Arrays.stream(hidden)).toArray();
    }
    boolean[] agrees = new boolean[asked.length];
    for (int q = 0; q < asked.length; q++) agrees[q] = seen.agrees[asked[q]];
    return Sharpness.of(chances, agrees);
  }

  private static double[] mixed(Judged judged, List<Question> questions) {
    List<double[]> parts =
        IntStream.of(FACTORS)
            .parallel()
            .mapToObj(factors -> part(judged, factors, questions))
            .toList();
    double[] chances = new double[questions.size()];
    for (int i = 0; i < FACTORS.length; i++)
      for (int q = 0; q < chances.length; q++)
        chances[q] += parts.get(i)[q] * WEIGHTS[i] / Arrays.stream(WEIGHTS).sum();
    return chances;
  }

  /** 0 to 1, by the place of the question in the list. */
  public double chance(int question) {
    return chances[question];
  }

  private static double[] part(Judged judged, int factors, List<Question> questions) {
    Chain chain = new Chain(judged, factors, factors);
    double[] chances = new double[questions.size()];
    for (int i = 0; i < WARM_UP; i++) chain.sweep();
    for (int draw = 0; draw < DRAWS; draw++) {
      chain.sweep();
      if (draw % THINNING != 0) continue;
      for (int q = 0; q < chances.length; q++) {
        Question asked = questions.get(q);
        chances[q] +=
            THINNING * Normal.below(chain.inclination(asked.person, asked.statement)) / DRAWS;
      }
    }
    return chances;
  }
}
