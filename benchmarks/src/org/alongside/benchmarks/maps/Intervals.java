package org.alongside.benchmarks.maps;

import java.util.stream.IntStream;
import org.alongside.opinionmap.Ballots;
import org.alongside.opinionmap.model.Groups;
import org.alongside.opinionmap.model.Shares;

/**
 * Whether intervals keep what they promise: in generated conversations, of whose people it is known
 * how likely they are to agree, groups are found from the votes, and each interval either holds the
 * group's true share of agreement or does not.
 */
final class Intervals {

  private static final int LEAST_VOTES = 5;

  private int inside;
  private int all;

  private Intervals() {}

  /** How many conversations, people in each, statements and votes each. */
  public static void main(String[] args) {
    var intervals = new Intervals();
    int towns = Integer.parseInt(args[0]);
    int people = Integer.parseInt(args[1]);
    int statements = Integer.parseInt(args[2]);
    for (int seed = 1; seed <= towns; seed++)
      intervals.judge(new Town(people, statements, Double.parseDouble(args[3]), seed));
    System.out.printf(
        "In %d generated conversations of %,d people and %d statements, %.1f %% of %,d intervals of"
            + " 90 %% hold the true share. Mode polis gives none.%n%n",
        towns, people, statements, 100.0 * intervals.inside / intervals.all, intervals.all);
  }

  private void judge(Town town) {
    var ballots = town.ballots().ordered();
    var groups = Groups.of(ballots).partition();
    int[][] agreed = new int[groups.k()][ballots.statements()];
    int[][] seen = new int[groups.k()][ballots.statements()];
    for (int p = 0; p < ballots.people(); p++)
      for (int i = ballots.from(p); groups.of(p) >= 0 && i < ballots.to(p); i++) {
        seen[groups.of(p)][ballots.statementAt(i)]++;
        if (ballots.voteAt(i) > 0) agreed[groups.of(p)][ballots.statementAt(i)]++;
      }
    for (int group = 0; group < groups.k(); group++) {
      int g = group;
      int[] members = IntStream.range(0, ballots.people()).filter(p -> groups.of(p) == g).toArray();
      for (int s = 0; s < ballots.statements(); s++)
        if (seen[g][s] >= LEAST_VOTES)
          judge(truth(town, ballots, members, s), agreed[g][s], seen[g][s]);
    }
  }

  private static double truth(Town town, Ballots ballots, int[] members, int statement) {
    int named = Integer.parseInt(ballots.statement(statement));
    return IntStream.of(members)
        .mapToDouble(p -> town.agrees(Integer.parseInt(ballots.person(p)), named))
        .average()
        .orElseThrow();
  }

  private void judge(double truth, int agreed, int seen) {
    var interval = Shares.interval(agreed, seen);
    all++;
    if (interval.low() <= truth && truth <= interval.high()) inside++;
  }
}
