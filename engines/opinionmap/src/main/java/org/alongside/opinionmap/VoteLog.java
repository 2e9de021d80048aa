package org.alongside.opinionmap;

import java.util.ArrayList;
import java.util.List;

/**
 * Votes in the order in which they were cast, seven bytes each, in pieces that are never copied.
 */
final class VoteLog {

  private static final int PIECE = 1 << 16;

  private final List<Piece> pieces = new ArrayList<>();
  private int size;

  void add(int person, int statement, int vote) {
    if (size == Integer.MAX_VALUE - PIECE)
      throw new BadInput("There are more than 2 billion votes");
    if (size % PIECE == 0) pieces.add(new Piece());
    pieces.getLast().set(size % PIECE, person, statement, vote);
    size++;
  }

  int size() {
    return size;
  }

  void each(Reading reading) {
    for (int at = 0; at < size; at++) {
      Piece piece = pieces.get(at / PIECE);
      int in = at % PIECE;
      reading.vote(piece.people[in], piece.statements[in], piece.votes[in]);
    }
  }

  interface Reading {
    void vote(int person, int statement, int vote);
  }

  private static final class Piece {
    private final int[] people = new int[PIECE];
    private final char[] statements = new char[PIECE];
    private final byte[] votes = new byte[PIECE];

    void set(int at, int person, int statement, int vote) {
      people[at] = person;
      statements[at] = (char) statement;
      votes[at] = (byte) vote;
    }
  }
}
