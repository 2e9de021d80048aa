package org.alongside.opinionmap.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.alongside.opinionmap.Ballots;
import org.alongside.opinionmap.OpinionMap.Bridge;
import org.alongside.opinionmap.OpinionMap.Claim;
import org.alongside.opinionmap.OpinionMap.Consensus;
import org.alongside.opinionmap.OpinionMap.Side;
import org.alongside.opinionmap.Tally;
import org.alongside.opinionmap.Tally.Votes;

/**
 * What groups hold, and what all of them share, as far as the votes bear it out.
 *
 * <p>A group holds what most of it say, and more of it than of everybody else: both by exact tests,
 * and over all groups, statements and sides at most a tenth of what is found is expected to be
 * false. All share what even the group that shares it least is likely to hold: the lower end of its
 * interval is above one half.
 */
final class Findings {

  private static final double FALSE_SHARE = 0.1;
  private static final int MOST = 5;

  private final Ballots ballots;
  private final Tally tally;
  private final int[] in;
  private final List<List<Claim>> representative;

  /** By side and statement. */
  private final double[][] least;

  Findings(Ballots ballots, Tally tally) {
    this.ballots = ballots;
    this.tally = tally;
    in = IntStream.range(0, ballots.statements()).filter(s -> !ballots.out(s)).toArray();
    representative = distinctive();
    least = new double[Side.values().length][ballots.statements()];
    for (Side side : Side.values()) for (int s : in) least[side.ordinal()][s] = leastOf(s, side);
  }

  /**
   * At most five, the surest difference from everybody else first; none where there is one group.
   */
  List<Claim> representative(int group) {
    return representative.get(group).stream()
        .sorted(Comparator.comparingDouble((Claim claim) -> -claim.ratioZ()))
        .limit(MOST)
        .toList();
  }

  private List<List<Claim>> distinctive() {
    record Found(int group, Claim claim, double chance) {}
    List<Found> found = new ArrayList<>();
    for (int group = 0; group < tally.groups(); group++)
      for (int s : in)
        for (Side side : Side.values()) {
          Votes here = tally.votes(group, s);
          Votes there = tally.elsewhere(group, s);
          if (here.seen() == 0 || there.seen() == 0) continue;
          double most = Chances.majority(here.on(side), here.seen());
          double more = Chances.more(here.on(side), here.seen(), there.on(side), there.seen());
          found.add(new Found(group, claim(s, side, here, there), Math.max(most, more)));
        }
    boolean[] stand =
        Chances.stand(found.stream().mapToDouble(Found::chance).toArray(), FALSE_SHARE);
    List<List<Claim>> groups = new ArrayList<>();
    for (int group = 0; group < tally.groups(); group++) groups.add(new ArrayList<>());
    for (int i = 0; i < stand.length; i++)
      if (stand[i]) groups.get(found.get(i).group).add(found.get(i).claim);
    return groups;
  }

  /** At most five of each side, what the least willing group is surest to hold first. */
  Consensus consensus() {
    return new Consensus(consensus(Side.AGREE), consensus(Side.DISAGREE));
  }

  private List<Claim> consensus(Side side) {
    return IntStream.of(in)
        .filter(s -> least(s, side) > 0.5)
        .boxed()
        .sorted(Comparator.comparingDouble(s -> -least(s, side)))
        .limit(MOST)
        .map(s -> claim(s, side, tally.all(s), new Votes(0, 0, 0)))
        .toList();
  }

  /** All statements that anybody of any group voted on, what bridges best first. */
  List<Bridge> bridging(Standings standings) {
    return IntStream.of(in)
        .filter(s -> tally.all(s).seen() > 0)
        .mapToObj(
            s -> new Bridge(ballots.statement(s), standings.of(s).bridging(), least(s, Side.AGREE)))
        .sorted(
            Comparator.comparingDouble((Bridge bridge) -> -bridge.least())
                .thenComparingDouble(bridge -> -bridge.score()))
        .toList();
  }

  private double least(int statement, Side side) {
    return least[side.ordinal()][statement];
  }

  /** The lower end of the interval of the group that takes this side least. */
  private double leastOf(int statement, Side side) {
    double least = 1;
    for (int group = 0; group < tally.groups(); group++) {
      Votes votes = tally.votes(group, statement);
      least = Math.min(least, Shares.interval(votes.on(side), votes.seen()).low());
    }
    return least;
  }

  private Claim claim(int statement, Side side, Votes here, Votes there) {
    int took = here.on(side);
    int seen = here.seen();
    double share = (took + 1.0) / (seen + 2);
    double elsewhere = (there.on(side) + 1.0) / (there.seen() + 2);
    return new Claim(
        ballots.statement(statement),
        side,
        took,
        seen,
        share,
        2 * Math.sqrt(seen) * ((double) took / seen - 0.5),
        there.seen() == 0 ? 0 : share / elsewhere,
        there.seen() == 0 ? 0 : difference(here, there, side),
        false,
        Shares.interval(took, seen));
  }

  private static double difference(Votes here, Votes there, Side side) {
    double n = here.seen();
    double m = there.seen();
    double pooled = (here.on(side) + there.on(side)) / (n + m);
    double error = Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
    return error == 0 ? 0 : (here.on(side) / n - there.on(side) / m) / error;
  }
}
