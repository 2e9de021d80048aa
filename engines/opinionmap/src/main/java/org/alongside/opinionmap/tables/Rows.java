package org.alongside.opinionmap.tables;

import java.util.Arrays;
import org.alongside.opinionmap.Ballots;

/**
 * Everybody's votes as they are now, a row a person, sorted by statement, two bytes a vote: the
 * statement's number times four, and the vote plus one. Rows lie in one long array with room to
 * grow; one that is full moves to the end, and the gaps are closed when they weigh a quarter.
 */
final class Rows {

  static final int NONE = 2;

  private char[] votes;
  private int[] from;
  private char[] size;
  private char[] room;
  private int people;
  private int end;
  private int gaps;

  private Rows(int people, int votes) {
    this.votes = new char[votes];
    from = new int[people];
    size = new char[people];
    room = new char[people];
    this.people = people;
  }

  static Rows of(Ballots ballots) {
    var rows = new Rows(ballots.people(), ballots.votes());
    for (int p = 0; p < rows.people; p++) {
      rows.from[p] = rows.end;
      for (int at = ballots.from(p); at < ballots.to(p); at++)
        rows.votes[rows.end++] = (char) code(ballots.statementAt(at), ballots.voteAt(at));
      rows.size[p] = rows.room[p] = (char) (rows.end - rows.from[p]);
    }
    return rows;
  }

  static int code(int statement, int vote) {
    return statement << 2 | vote + 1;
  }

  static int statement(int code) {
    return code >> 2;
  }

  static int vote(int code) {
    return (code & 3) - 1;
  }

  int people() {
    return people;
  }

  int size(int person) {
    return size[person];
  }

  int from(int person) {
    return from[person];
  }

  int to(int person) {
    return from[person] + size[person];
  }

  int at(int place) {
    return votes[place];
  }

  int join() {
    if (people == from.length) {
      int more = people + people / 8 + 16;
      from = Arrays.copyOf(from, more);
      size = Arrays.copyOf(size, more);
      room = Arrays.copyOf(room, more);
    }
    return people++;
  }

  /** The person's vote on the statement, or NONE. */
  int vote(int person, int statement) {
    int place = place(person, statement);
    return place < to(person) && statement(votes[place]) == statement ? vote(votes[place]) : NONE;
  }

  /** Sets it, or takes it away where it is NONE. */
  void set(int person, int statement, int vote) {
    int place = place(person, statement);
    boolean there = place < to(person) && statement(votes[place]) == statement;
    if (vote == NONE) {
      if (there) remove(person, place);
    } else if (there) votes[place] = (char) code(statement, vote);
    else insert(person, place - from[person], (char) code(statement, vote));
  }

  private int place(int person, int statement) {
    int found = Arrays.binarySearch(votes, from[person], to(person), (char) (statement << 2));
    return found < 0 ? -found - 1 : found;
  }

  private void remove(int person, int place) {
    System.arraycopy(votes, place + 1, votes, place, to(person) - place - 1);
    size[person]--;
  }

  private void insert(int person, int offset, char code) {
    if (size[person] == room[person]) move(person);
    int place = from[person] + offset;
    System.arraycopy(votes, place, votes, place + 1, size[person] - offset);
    votes[place] = code;
    size[person]++;
  }

  private void move(int person) {
    int wanted = size[person] + size[person] / 4 + 4;
    if (end + wanted > votes.length) {
      if (gaps > votes.length / 4) close();
      votes = Arrays.copyOf(votes, Math.max(votes.length, end + wanted) / 8 * 9 + 1024);
    }
    System.arraycopy(votes, from[person], votes, end, size[person]);
    gaps += room[person];
    from[person] = end;
    room[person] = (char) wanted;
    end += wanted;
  }

  private void close() {
    char[] closed = new char[end - gaps];
    end = 0;
    for (int p = 0; p < people; p++) {
      System.arraycopy(votes, from[p], closed, end, size[p]);
      from[p] = end;
      end += room[p];
    }
    votes = closed;
    gaps = 0;
  }
}
