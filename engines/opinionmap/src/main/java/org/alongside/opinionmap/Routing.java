package org.alongside.opinionmap;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * Which statement somebody is asked about next.
 *
 * <p>A statement is worth asking by how much it tells: it is seldom passed, it pulls people apart,
 * and few have seen it; squared, so that it shows. Everybody draws from what is left to them in
 * proportion to that, without replacement (P. S. Efraimidis and P. G. Spirakis, 2006): so people
 * are not all asked the same, votes spread, and nobody is asked twice. Every fourth question, the
 * second first, goes to the statement that fewest have seen, as long as that is fewer than ten:
 * what is new is seen early even among thousands of others. Draws follow from person, statement and
 * seed alone; the same person asking again is asked the same. Cost: one pass over the statements.
 */
public final class Routing {

  static final int FEW = 10;

  private static final int TURN = 4;
  private static final double NEWNESS = 8;
  private static final double HALVED_AFTER = 5;

  private final long seed;

  /**
   * @param seed of this conversation
   */
  public Routing(long seed) {
    this.seed = seed;
  }

  /**
   * @param votes everybody's on it
   * @param pull how far it pulls people apart, from 0; 0 where that isn't known yet
   */
  public record Open(String statement, Tally.Votes votes, double pull) {

    double worth() {
      double passed = (votes.pass() + 1.0) / (votes.seen() + 3);
      double young = 1 + NEWNESS * Math.pow(2, -votes.seen() / HALVED_AFTER);
      return Math.pow((1 - passed) * (1 + pull) * young, 2);
    }
  }

  /**
   * @param open statements that are neither moderated out nor closed, in any order
   * @param answered what the person has voted on, passes too
   * @return nothing when all is answered
   */
  public Optional<String> next(String person, Collection<Open> open, Set<String> answered) {
    boolean forTheNew = answered.size() % TURN == 1;
    return open.stream()
        .filter(one -> !answered.contains(one.statement()))
        .map(one -> rank(person, one, forTheNew))
        .max(Comparator.comparing(Ranked::draw).thenComparing(Ranked::statement, Ballots.BY_ID))
        .map(Ranked::statement);
  }

  private Ranked rank(String person, Open one, boolean forTheNew) {
    double chance = chance(person, one.statement());
    boolean few = forTheNew && one.votes().seen() < FEW;
    // Drawn by worth, ranks are below 0; above it stand the new ones, the least seen on top.
    double draw = few ? FEW - one.votes().seen() + chance : Math.log(chance) / one.worth();
    return new Ranked(one.statement(), draw);
  }

  private record Ranked(String statement, double draw) {}

  /** Between 0 and 1, neither included. */
  private double chance(String person, String statement) {
    long bits = mixed(mixed(seed ^ folded(person)) ^ folded(statement));
    return ((bits >>> 12) + 0.5) * 0x1p-52;
  }

  /** FNV-1a. */
  private static long folded(String text) {
    long folded = 0xcbf29ce484222325L;
    for (int at = 0; at < text.length(); at++) folded = (folded ^ text.charAt(at)) * 0x100000001b3L;
    return folded;
  }

  /** The last steps of SplitMix64 (G. Steele, D. Lea, C. Flood, 2014). */
  private static long mixed(long bits) {
    long mixed = bits + 0x9e3779b97f4a7c15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
