package org.alongside.opinionmap.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.alongside.opinionmap.Ballots;

/** Conversations for tests: votes by a seed, in two camps, with changes of mind. */
record Cast(List<Vote> votes) {

  record Vote(String person, String statement, int vote) {}

  static Cast of(int people, int statements, double chance, long seed) {
    var random = new Random(seed);
    var votes = new ArrayList<Vote>();
    for (int p = 0; p < people; p++)
      for (int s = 0; s < statements; s++) {
        if (random.nextDouble() >= chance) continue;
        votes.add(new Vote("p" + p, "" + s, vote(random, p, s)));
        if (random.nextInt(10) == 0) votes.add(new Vote("p" + p, "" + s, vote(random, p, s)));
      }
    return new Cast(votes);
  }

  private static int vote(Random random, int p, int s) {
    if (random.nextInt(6) == 0) return 0;
    boolean agrees = random.nextInt(4) > 0 == (p % 3 == 0 ^ s % 2 == 0);
    return agrees ? 1 : -1;
  }

  /** The same last votes in another order. */
  Cast shuffled(long seed) {
    var last = new TreeMap<String, Vote>();
    for (var vote : votes) last.put(vote.person() + " " + vote.statement(), vote);
    var shuffled = new ArrayList<>(last.values());
    Collections.shuffle(shuffled, new Random(seed));
    return new Cast(shuffled);
  }

  Ballots.Builder builder(String... out) {
    var builder = Ballots.builder();
    for (var vote : votes) builder.vote(vote.person(), vote.statement(), vote.vote());
    for (var statement : out) builder.out(statement);
    return builder;
  }

  Ballots ballots(String... out) {
    return builder(out).ordered();
  }
}
