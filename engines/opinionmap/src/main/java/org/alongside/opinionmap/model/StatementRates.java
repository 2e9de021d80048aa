package org.alongside.opinionmap.model;

/** What is known of a statement without knowing who is asked: its share of agreement. */
final class StatementRates {

  private static final double PRIOR_VOTES = 2;

  private final int[] agree;
  private final int[] judged;
  private final double overall;

  StatementRates(Judged votes) {
    agree = new int[votes.statements];
    judged = new int[votes.statements];
    int all = 0;
    for (int i = 0; i < votes.size(); i++) {
      judged[votes.statement[i]]++;
      if (votes.agrees[i]) {
        agree[votes.statement[i]]++;
        all++;
      }
    }
    overall = (all + 1.0) / (votes.size() + 2);
  }

  /** Between 0 and 1; a little towards the rate of all statements where few voted. */
  double of(int statement) {
    return (agree[statement] + PRIOR_VOTES * overall) / (judged[statement] + PRIOR_VOTES);
  }
}
