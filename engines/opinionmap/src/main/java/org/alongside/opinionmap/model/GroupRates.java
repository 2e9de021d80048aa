package org.alongside.opinionmap.model;

/**
 * What is known of a statement from the group of whoever is asked: the group's share of agreement,
 * a little towards everybody's where few of the group voted.
 */
final class GroupRates {

  private static final double PRIOR_VOTES = 4;

  private final Partition partition;
  private final StatementRates rates;
  private final int[][] agree;
  private final int[][] judged;

  GroupRates(Judged votes, Partition partition) {
    this.partition = partition;
    rates = new StatementRates(votes);
    agree = new int[partition.k()][votes.statements];
    judged = new int[partition.k()][votes.statements];
    for (int i = 0; i < votes.size(); i++) {
      int group = partition.of(votes.person[i]);
      if (group == Partition.NONE) continue;
      judged[group][votes.statement[i]]++;
      if (votes.agrees[i]) agree[group][votes.statement[i]]++;
    }
  }

  /** Between 0 and 1. */
  double of(int person, int statement) {
    double everybody = rates.of(statement);
    int group = partition.of(person);
    if (group == Partition.NONE || partition.k() == 1) return everybody;
    return (agree[group][statement] + PRIOR_VOTES * everybody)
        / (judged[group][statement] + PRIOR_VOTES);
  }
}
