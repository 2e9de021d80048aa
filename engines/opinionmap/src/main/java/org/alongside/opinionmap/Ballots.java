package org.alongside.opinionmap;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everybody's last vote on each statement, as a sparse table: people are rows, statements columns,
 * both numbered from 0, and the votes of person p stand at {@code from(p)} up to, without, {@code
 * to(p)}, sorted by statement. Immutable; three bytes a vote and four a person, ids apart.
 */
public final class Ballots {

  /** As many statements as fit. */
  public static final int MOST_STATEMENTS = Character.MAX_VALUE + 1;

  /** How ids are put in order: whole numbers first, by value; then everything else as text. */
  public static final Comparator<String> BY_ID = Ids.ORDER;

  private final String[] people;
  private final String[] statements;
  private final boolean[] out;
  private final int[] from;
  private final char[] columns;
  private final byte[] votes;

  private Ballots(String[] people, String[] statements, boolean[] out, LastVotes last) {
    this.people = people;
    this.statements = statements;
    this.out = out;
    from = last.from();
    columns = last.statements();
    votes = last.votes();
  }

  public static Builder builder() {
    return new Builder();
  }

  public int people() {
    return people.length;
  }

  public int statements() {
    return statements.length;
  }

  /** How many votes count: one for each person and statement that met. */
  public int votes() {
    return from[people.length];
  }

  public String person(int p) {
    return people[p];
  }

  public String statement(int s) {
    return statements[s];
  }

  public int from(int p) {
    return from[p];
  }

  public int to(int p) {
    return from[p + 1];
  }

  public int statementAt(int i) {
    return columns[i];
  }

  /** 1 agree, −1 disagree, 0 pass. */
  public int voteAt(int i) {
    return votes[i];
  }

  /** Whether moderation took the statement out of the conversation; its votes are still here. */
  public boolean out(int s) {
    return out[s];
  }

  /**
   * Takes votes in the order in which they were cast; the last one of a person on a statement wins.
   */
  public static final class Builder {

    private final Ids people = new Ids();
    private final Ids statements = new Ids();
    private final Set<String> out = new TreeSet<>();
    private final VoteLog log = new VoteLog();

    private Builder() {}

    /** The number of a person, who is new or known; for those who give many votes at once. */
    public int person(String pid) {
      return people.of(pid);
    }

    /** The number of a statement, new or known. Statements without votes are in the table, too. */
    public int statement(String tid) {
      int number = statements.of(tid);
      if (number >= MOST_STATEMENTS)
        throw new BadInput("There are more than %d statements".formatted(MOST_STATEMENTS));
      return number;
    }

    public boolean knows(String tid) {
      return statements.knows(tid);
    }

    public Builder vote(String pid, String tid, int vote) {
      return vote(person(pid), statement(tid), vote);
    }

    /** A vote by the numbers that {@link #person} and {@link #statement} gave. */
    public Builder vote(int person, int statement, int vote) {
      if (vote < -1 || vote > 1) throw new BadInput("A vote is -1, 0 or 1, not " + vote);
      log.add(person, statement, vote);
      return this;
    }

    /**
     * Moderation took the statement out; where nobody mentions it otherwise, it stays unmentioned.
     */
    public Builder out(String tid) {
      out.add(tid);
      return this;
    }

    /** People and statements in the order in which they were first met. */
    public Ballots build() {
      return build(people.met(), statements.met());
    }

    /**
     * People and statements by their ids, numbers by value and then text: the same for any order of
     * votes, as long as each person's last vote on each statement is the same.
     */
    public Ballots ordered() {
      return build(people.ordered(), statements.ordered());
    }

    private Ballots build(int[] peopleThere, int[] statementsThere) {
      LastVotes last = LastVotes.of(log, places(peopleThere), places(statementsThere));
      String[] ids = statements.at(statementsThere);
      boolean[] away = new boolean[ids.length];
      for (int s = 0; s < ids.length; s++) away[s] = out.contains(ids[s]);
      return new Ballots(people.at(peopleThere), ids, away, last);
    }

    private static int[] places(int[] there) {
      int[] places = new int[there.length];
      for (int place = 0; place < there.length; place++) places[there[place]] = place;
      return places;
    }
  }
}
