package org.alongside.opinionmap.model;

import org.alongside.opinionmap.Ballots;

/** Which votes a model may not look at, so that it can be asked about them afterwards. */
public interface Hiding {

  Hiding NOTHING = (_, _) -> false;

  boolean hides(int person, int statement);

  /** Hides about this share of votes, 0 to 1: which ones depends on nothing but ids and seed. */
  static Hiding share(Ballots ballots, double share, long seed) {
    Lots lots = new Lots(ballots, seed);
    return (person, statement) -> lots.share(person, statement) < share;
  }

  /** The ballots without hidden votes; people and statements keep their numbers. */
  default Ballots rest(Ballots ballots) {
    Ballots.Builder rest = Ballots.builder();
    for (int p = 0; p < ballots.people(); p++) rest.person(ballots.person(p));
    for (int s = 0; s < ballots.statements(); s++) {
      rest.statement(ballots.statement(s));
      if (ballots.out(s)) rest.out(ballots.statement(s));
    }
    for (int p = 0; p < ballots.people(); p++)
      for (int i = ballots.from(p); i < ballots.to(p); i++)
        if (!hides(p, ballots.statementAt(i)))
          rest.vote(p, ballots.statementAt(i), ballots.voteAt(i));
    return rest.build();
  }

  default Hiding or(Hiding other) {
    return (person, statement) -> hides(person, statement) || other.hides(person, statement);
  }
}
