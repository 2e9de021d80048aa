package org.alongside.opinionmap;

/**
 * How often each group agreed, disagreed and passed, statement by statement; exact, not published.
 */
public final class Tally {

  private final int[][] agree;
  private final int[][] disagree;
  private final int[][] seen;
  private final int[] sizes;

  private Tally(int groups, int statements) {
    agree = new int[groups][statements];
    disagree = new int[groups][statements];
    seen = new int[groups][statements];
    sizes = new int[groups];
  }

  /**
   * @param groupOf the group of each person, from 0; −1 for those in none, who are not counted
   */
  public static Tally of(Ballots ballots, int[] groupOf, int groups) {
    Tally tally = new Tally(groups, ballots.statements());
    for (int p = 0; p < ballots.people(); p++) {
      int group = groupOf[p];
      if (group < 0) continue;
      tally.sizes[group]++;
      for (int i = ballots.from(p); i < ballots.to(p); i++)
        tally.count(group, ballots.statementAt(i), ballots.voteAt(i));
    }
    return tally;
  }

  /** Everybody as one group. */
  public static Tally ofAll(Ballots ballots) {
    return of(ballots, new int[ballots.people()], 1);
  }

  private void count(int group, int statement, int vote) {
    seen[group][statement]++;
    if (vote > 0) agree[group][statement]++;
    if (vote < 0) disagree[group][statement]++;
  }

  public int groups() {
    return sizes.length;
  }

  public int statements() {
    return seen.length == 0 ? 0 : seen[0].length;
  }

  public int size(int group) {
    return sizes[group];
  }

  public Votes votes(int group, int statement) {
    return new Votes(agree[group][statement], disagree[group][statement], seen[group][statement]);
  }

  /** All groups but one. */
  public Votes elsewhere(int group, int statement) {
    return all(statement).minus(votes(group, statement));
  }

  /** All groups together. */
  public Votes all(int statement) {
    Votes all = new Votes(0, 0, 0);
    for (int group = 0; group < sizes.length; group++) all = all.plus(votes(group, statement));
    return all;
  }

  /**
   * @param seen how many voted, passes too
   */
  public record Votes(int agree, int disagree, int seen) {

    public int pass() {
      return seen - agree - disagree;
    }

    public int on(OpinionMap.Side side) {
      return side == OpinionMap.Side.AGREE ? agree : disagree;
    }

    /**
     * How much is learnt by asking, from 0: most where it is seldom passed, far out, agreed with,
     * and above all new.
     *
     * @param extremity how far from the middle somebody would stand who had only agreed with it
     */
    public double priority(double extremity) {
      double n = seen + 2.0;
      double worth = (1 - (pass() + 1) / n) * (extremity + 1) * (agree + 1) / n;
      double young = 1 + 8 * StrictMath.pow(2, -seen / 5.0);
      return worth * young * worth * young;
    }

    Votes plus(Votes other) {
      return new Votes(agree + other.agree, disagree + other.disagree, seen + other.seen);
    }

    Votes minus(Votes other) {
      return new Votes(agree - other.agree, disagree - other.disagree, seen - other.seen);
    }
  }
}
