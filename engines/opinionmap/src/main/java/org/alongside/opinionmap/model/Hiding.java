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
    Ballots.Builder rest = frame(ballots);
    for (int p = 0; p < ballots.people(); p++)
      for (int i = ballots.from(p); i < ballots.to(p); i++)
        if (!hides(p, ballots.statementAt(i)))
          rest.vote(p, ballots.statementAt(i), ballots.voteAt(i));
    return rest.build();
  }

  /** The same people and statements, and no votes yet. */
  static Ballots.Builder frame(Ballots ballots) {
    Ballots.Builder frame = Ballots.builder();
    for (int p = 0; p < ballots.people(); p++) frame.person(ballots.person(p));
    for (int s = 0; s < ballots.statements(); s++) {
      frame.statement(ballots.statement(s));
      if (ballots.out(s)) frame.out(ballots.statement(s));
    }
    return frame;
  }
}
