package org.alongside.opinionmap.model;

import org.alongside.opinionmap.Ballots;

/**
 * A number for every person and statement that looks drawn by lot but depends only on their ids and
 * a seed: neither on the order of votes nor on what others voted. Mixing by Steele, Lea and Flood
 * (2014).
 */
final class Lots {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final long seed;
  private final long[] people;
  private final long[] statements;

  Lots(Ballots ballots, long seed) {
    this.seed = mixed(seed + GOLDEN);
    people = new long[ballots.people()];
    statements = new long[ballots.statements()];
    for (int p = 0; p < people.length; p++) people[p] = of(ballots.person(p));
    for (int s = 0; s < statements.length; s++) statements[s] = of(ballots.statement(s));
  }

  /** The person's own, whatever the statement. */
  long person(int person) {
    return mixed(people[person] ^ seed);
  }

  /** 0 up to, without, 1. */
  double share(int person, int statement) {
    return (lot(person, statement) >>> 11) * 0x1p-53;
  }

  /** 0 up to, without, {@code folds}. */
  int fold(int person, int statement, int folds) {
    return (int) (share(person, statement) * folds);
  }

  private long lot(int person, int statement) {
    return mixed(mixed(people[person] ^ seed) + GOLDEN * statements[statement]);
  }

  private static long of(String id) {
    long lot = GOLDEN;
    for (int i = 0; i < id.length(); i++) lot = mixed(lot ^ id.charAt(i)) + GOLDEN;
    return mixed(lot) | 1;
  }

  private static long mixed(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
