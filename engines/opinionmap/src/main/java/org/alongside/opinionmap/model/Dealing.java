package org.alongside.opinionmap.model;

import java.util.stream.IntStream;
import org.alongside.opinionmap.Ballots;
import org.alongside.opinionmap.polis.Polis;

/**
 * Votes that have nothing to do with each other: every statement's votes are dealt anew among those
 * who voted on it. Statements keep their votes and people how many they cast, and nothing else is
 * left.
 */
public final class Dealing {

  private Dealing() {}

  /** Another seed deals otherwise. */
  public static Ballots of(Ballots ballots, long seed) {
    Noise noise = new Noise(seed);
    int[] votes = IntStream.range(0, ballots.votes()).map(ballots::voteAt).toArray();
    for (int[] places : byStatement(ballots))
      for (int last = places.length - 1; last > 0; last--) {
        int other = (int) (noise.uniform() * (last + 1));
        int vote = votes[places[last]];
        votes[places[last]] = votes[places[other]];
        votes[places[other]] = vote;
      }
    Ballots.Builder dealt = Hiding.frame(ballots);
    for (int p = 0; p < ballots.people(); p++)
      for (int i = ballots.from(p); i < ballots.to(p); i++)
        dealt.vote(p, ballots.statementAt(i), votes[i]);
    return dealt.build();
  }

  /** In how many of so many deals groups are declared that cannot be there. */
  public static int declared(Ballots ballots, int deals, long seed) {
    return (int)
        IntStream.range(0, deals)
            .filter(deal -> Groups.of(of(ballots, seed + deal)).partition().k() > 1)
            .count();
  }

  /** And in how many the known pipeline declares some. */
  public static int declaredByKnown(Ballots ballots, int deals, long seed) {
    return (int)
        IntStream.range(0, deals)
            .filter(deal -> Polis.map(of(ballots, seed + deal)).map().k() > 1)
            .count();
  }

  private static int[][] byStatement(Ballots ballots) {
    int[] counts = new int[ballots.statements()];
    for (int i = 0; i < ballots.votes(); i++) counts[ballots.statementAt(i)]++;
    int[][] places = new int[counts.length][];
    for (int s = 0; s < counts.length; s++) places[s] = new int[counts[s]];
    for (int i = ballots.votes() - 1; i >= 0; i--) {
      int s = ballots.statementAt(i);
      places[s][--counts[s]] = i;
    }
    return places;
  }
}
