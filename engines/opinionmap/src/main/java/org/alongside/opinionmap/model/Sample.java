package org.alongside.opinionmap.model;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.alongside.opinionmap.Ballots;

/**
 * Some of the people of a large conversation with all their votes, drawn by their ids: the same
 * people for any order of votes, and hardly others when a few come in. How many groups there are
 * and what bridges them needs ten maps and hundreds of looks at each vote; half a million votes
 * tell that as well as fifty million. Everybody has a place and a group all the same.
 */
final class Sample {

  static final int MOST_VOTES = 500_000;

  private static final long SEED = 5;

  private Sample() {}

  /** The same ballots where they are few enough. Statements keep their numbers. */
  static Ballots of(Ballots ballots, int mostVotes) {
    if (ballots.votes() <= mostVotes) return ballots;
    Lots lots = new Lots(ballots, SEED);
    boolean[] drawn = new boolean[ballots.people()];
    int votes = 0;
    for (int p :
        IntStream.range(0, ballots.people())
            .boxed()
            .sorted(Comparator.comparingLong(lots::person))
            .mapToInt(p -> p)
            .toArray()) {
      votes += ballots.to(p) - ballots.from(p);
      if (votes > mostVotes) break;
      drawn[p] = true;
    }
    Ballots.Builder sample = Ballots.builder();
    for (int s = 0; s < ballots.statements(); s++) {
      sample.statement(ballots.statement(s));
      if (ballots.out(s)) sample.out(ballots.statement(s));
    }
    for (int p = 0; p < drawn.length; p++) {
      if (!drawn[p]) continue;
      int person = sample.person(ballots.person(p));
      for (int i = ballots.from(p); i < ballots.to(p); i++)
        sample.vote(person, ballots.statementAt(i), ballots.voteAt(i));
    }
    return sample.build();
  }
}
