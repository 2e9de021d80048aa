package org.alongside.opinionmap.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.alongside.opinionmap.Ballots;

/**
 * An invented conversation, whose opinions are known: people of two minds (or of one), statements
 * that divide them more or less, and who came by to vote on what.
 */
final class Town {

  static final double PASSING = 0.15;

  private final Noise noise;
  private final double[] minds;
  private final double[] common;
  private final double[] divides;
  private final List<Vote> votes = new ArrayList<>();

  record Vote(int person, int statement, int vote) {}

  private Town(long seed, int people, int statements, double apart) {
    noise = new Noise(seed);
    minds = new double[people];
    common = new double[statements];
    divides = new double[statements];
    for (int p = 0; p < people; p++)
      minds[p] = (noise.uniform() < 0.4 ? apart : -apart) + 0.4 * noise.normal();
    for (int s = 0; s < statements; s++) {
      common[s] = 0.3 + 0.8 * noise.normal();
      divides[s] = noise.normal();
    }
    for (int p = 0; p < people; p++) {
      double diligence = 0.1 + 0.6 * noise.uniform() * noise.uniform();
      for (int s = 0; s < statements; s++)
        if (noise.uniform() < diligence) votes.add(new Vote(p, s, voteOf(p, s)));
    }
  }

  static Town ofTwoMinds(long seed) {
    return new Town(seed, 200, 40, 1);
  }

  static Town ofOneMind(long seed) {
    return new Town(seed, 200, 40, 0);
  }

  private int voteOf(int person, int statement) {
    double inclined = inclination(person, statement) + noise.normal();
    return inclined > PASSING ? 1 : inclined < -PASSING ? -1 : 0;
  }

  private double inclination(int person, int statement) {
    return common[statement] + minds[person] * divides[statement];
  }

  /** How likely somebody is to agree, had they come by. */
  double agrees(String person, String statement) {
    return Normal.below(
        inclination(Integer.parseInt(person), Integer.parseInt(statement)) - PASSING);
  }

  boolean first(String person) {
    return minds[Integer.parseInt(person)] > 0;
  }

  Ballots ballots() {
    return ballots(votes);
  }

  Ballots ballotsInOrder(long seed) {
    List<Vote> shuffled = new ArrayList<>(votes);
    Collections.shuffle(shuffled, new Random(seed));
    return ballots(shuffled);
  }

  private static Ballots ballots(List<Vote> votes) {
    Ballots.Builder builder = Ballots.builder();
    for (Vote vote : votes)
      builder.vote(String.valueOf(vote.person), String.valueOf(vote.statement), vote.vote);
    return builder.ordered();
  }
}
