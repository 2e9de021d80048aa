package org.alongside.opinionmap.published;

import org.alongside.opinionmap.Ballots;

/** What is counted in place of a vote; the same for the same vote for ever. */
@FunctionalInterface
public interface Answers {

  /** How many votes are replaced by one of the three answers, drawn evenly. */
  double REPLACED = 0.25;

  /** And how many of these in what groups are found from, which shows less of each vote. */
  double REPLACED_FOR_GROUPS = 0.05;

  /**
   * @param vote 1, 0 or −1
   * @return 1, 0 or −1
   */
  int answer(String person, String statement, int vote);

  /**
   * What figures are counted from: answers that only who knows the secret can tell from votes. Not
   * for several threads at once.
   *
   * @param secret at least 16 bytes, drawn for this conversation and never shown
   */
  static Answers randomised(byte[] secret) {
    return replacing(REPLACED, new Draws(secret));
  }

  /**
   * What groups are found from. Whatever is replaced here is replaced in {@link #randomised} by the
   * same answer. Not for several threads at once.
   *
   * @param secret the same
   */
  static Answers forGroups(byte[] secret) {
    return replacing(REPLACED_FOR_GROUPS, new Draws(secret));
  }

  private static Answers replacing(double share, Draws draws) {
    return (person, statement, vote) -> {
      var drawn = draws.of(person, statement, vote);
      return drawn.first() >= share ? vote : (int) (drawn.second() * 3) - 1;
    };
  }

  /** The same people and statements, with answers in place of votes. */
  default Ballots ballots(Ballots votes) {
    Ballots.Builder builder = Ballots.builder();
    for (int s = 0; s < votes.statements(); s++) {
      builder.statement(votes.statement(s));
      if (votes.out(s)) builder.out(votes.statement(s));
    }
    for (int p = 0; p < votes.people(); p++) {
      int person = builder.person(votes.person(p));
      for (int i = votes.from(p); i < votes.to(p); i++) {
        int s = votes.statementAt(i);
        builder.vote(person, s, answer(votes.person(p), votes.statement(s), votes.voteAt(i)));
      }
    }
    return builder.build();
  }
}
