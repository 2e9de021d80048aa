package org.alongside.opinionmap.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.alongside.opinionmap.BadInput;
import org.alongside.opinionmap.Ballots;
import org.alongside.opinionmap.Mapped;
import org.alongside.opinionmap.model.Forecast.Question;
import org.alongside.opinionmap.polis.Polis;

/**
 * How well hidden votes are foretold, and how well groups are found again without them: this engine
 * beside the groups of the known pipeline and beside knowing the statement only. Passes can be
 * hidden, but are not judged. Rounds with one seed after another are judged together.
 */
public final class Evaluation {

  private final Ballots ballots;
  private final Ballots asMet;
  private final Answers model = new Answers("alongside");
  private final Answers groups = new Answers("alongside, groups only");
  private final Answers known = new Answers("polis, groups");
  private final Answers rate = new Answers("statement rate");
  private final Partition whole;
  private final Partition wholeKnown;
  private int hidden;

  private Evaluation(Ballots.Builder votes) {
    ballots = votes.ordered();
    asMet = votes.build();
    whole = Groups.of(ballots).partition();
    wholeKnown = known(asMet);
  }

  /**
   * @param groups of all votes; 0 where a way of foretelling has none
   * @param stability mean adjusted Rand index of groups found with and without hidden votes, 0
   *     where only one of the two has groups
   */
  public record Line(String name, Score score, int groups, double stability) {}

  /**
   * @param hidden votes hidden in all rounds, passes too
   */
  public record Outcome(int votes, int hidden, List<Line> lines) {}

  /**
   * @param share of votes to hide, above 0 and below 1
   * @throws BadInput where nothing that was hidden can be judged
   */
  public static Outcome of(Ballots.Builder votes, double share, long seed, int rounds) {
    Evaluation evaluation = new Evaluation(votes);
    for (int round = 0; round < rounds; round++)
      evaluation.round(Hiding.share(evaluation.ballots, share, seed + round), share, seed + round);
    if (evaluation.model.agrees.isEmpty())
      throw new BadInput("None of the hidden votes agrees or disagrees: nothing to judge");
    return new Outcome(
        evaluation.ballots.votes(),
        evaluation.hidden,
        List.of(
            evaluation.model.line(evaluation.whole.k(), evaluation.groups.likeness, rounds),
            evaluation.groups.line(evaluation.whole.k(), evaluation.groups.likeness, rounds),
            evaluation.known.line(evaluation.wholeKnown.k(), evaluation.known.likeness, rounds),
            evaluation.rate.line(0, 0, rounds)));
  }

  private void round(Hiding hiding, double share, long seed) {
    Ballots rest = hiding.rest(ballots);
    hidden += ballots.votes() - rest.votes();
    Judged all = Judged.of(ballots, Hiding.NOTHING);
    Judged seen = Judged.of(ballots, hiding);
    int[] asked =
        IntStream.range(0, all.size())
            .filter(i -> hiding.hides(all.person[i], all.statement[i]))
            .toArray();
    List<Question> questions =
        IntStream.of(asked).mapToObj(i -> new Question(all.person[i], all.statement[i])).toList();
    boolean[] agrees = new boolean[asked.length];
    for (int q = 0; q < asked.length; q++) agrees[q] = all.agrees[asked[q]];

    Forecast forecast = Forecast.of(ballots, hiding, questions);
    Partition own = Groups.of(rest).partition();
    Partition theirs = known(Hiding.share(asMet, share, seed).rest(asMet));
    GroupRates byGroup = new GroupRates(seen, own);
    GroupRates byTheirs = new GroupRates(seen, inOrder(theirs));
    StatementRates rates = new StatementRates(seen);
    groups.likeness += own.likeness(whole);
    known.likeness += theirs.likeness(wholeKnown);
    for (int q = 0; q < asked.length; q++) {
      Question one = questions.get(q);
      model.add(forecast.chance(q), agrees[q]);
      groups.add(byGroup.of(one.person(), one.statement()), agrees[q]);
      known.add(byTheirs.of(one.person(), one.statement()), agrees[q]);
      rate.add(rates.of(one.statement()), agrees[q]);
    }
  }

  private static Partition known(Ballots asMet) {
    Mapped mapped = Polis.map(asMet);
    return new Partition(
        mapped.map().k(), mapped.people().stream().mapToInt(Mapped.Place::group).toArray());
  }

  /** The same partition, with people numbered as in the ordered ballots. */
  private Partition inOrder(Partition met) {
    Map<String, Integer> groups = new HashMap<>();
    for (int p = 0; p < asMet.people(); p++) groups.put(asMet.person(p), met.of(p));
    int[] of = new int[ballots.people()];
    Arrays.setAll(of, p -> groups.getOrDefault(ballots.person(p), Partition.NONE));
    return new Partition(met.k(), of);
  }

  private static final class Answers {

    private final String name;
    private final List<Double> chances = new ArrayList<>();
    private final List<Boolean> agrees = new ArrayList<>();
    private double likeness;

    Answers(String name) {
      this.name = name;
    }

    void add(double chance, boolean agreed) {
      chances.add(chance);
      agrees.add(agreed);
    }

    Line line(int groups, double likeness, int rounds) {
      boolean[] agreed = new boolean[agrees.size()];
      for (int i = 0; i < agreed.length; i++) agreed[i] = agrees.get(i);
      double[] given = chances.stream().mapToDouble(chance -> chance).toArray();
      return new Line(name, Score.of(given, agreed), groups, likeness / rounds);
    }
  }
}
