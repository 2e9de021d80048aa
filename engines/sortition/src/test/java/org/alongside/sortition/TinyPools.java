package org.alongside.sortition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Pools and rules by seed: small enough to list every panel, awkward enough to matter. */
record TinyPools(Pool pool, Rules rules) {
  private static final String[] VALUES = {"x", "y", "z"};

  /**
   * Up to most people with one to three features; a third of them with households or an
   * intersection.
   */
  static TinyPools of(long seed, int most) {
    var random = new Random(seed * 0x9E3779B97F4A7C15L);
    int people = 3 + random.nextInt(most - 2);
    int seats = 1 + random.nextInt(Math.min(4, people - 1));
    int features = 1 + random.nextInt(3);
    boolean homes = random.nextInt(3) == 0;
    var candidates = new ArrayList<Candidate>();
    for (int i = 0; i < people; i++) {
      var values = new HashMap<String, String>();
      for (int f = 0; f < features; f++) values.put("f" + f, VALUES[random.nextInt(2 + f % 2)]);
      var home = homes && random.nextBoolean() ? "h" + random.nextInt(3) : null;
      candidates.add(new Candidate("p" + i, values, home));
    }
    return new TinyPools(new Pool(candidates), rules(random, candidates, seats, features));
  }

  private static Rules rules(Random random, List<Candidate> people, int seats, int features) {
    var quotas = new ArrayList<Quota>();
    var guess = new ArrayList<>(people);
    Collections.shuffle(guess, random);
    var panel = guess.subList(0, seats);
    for (int f = 0; f < features; f++)
      for (int v = 0; v < 2 + f % 2; v++) {
        var feature = "f" + f;
        var value = VALUES[v];
        int have =
            (int) panel.stream().filter(one -> value.equals(one.features().get(feature))).count();
        int min = Math.max(0, have - random.nextInt(2)), max = have + random.nextInt(2);
        if (random.nextInt(12) == 0) min = max = Math.min(seats, max + 1);
        quotas.add(new Quota(feature, value, min, max, Math.max(0, min - 1), max + 1));
      }
    var groups = new ArrayList<Intersection>();
    if (features > 1 && random.nextInt(3) == 0) {
      int min = random.nextInt(2);
      groups.add(new Intersection(Map.of("f0", "x", "f1", "y"), min, min + random.nextInt(2)));
    }
    return new Rules(seats, quotas, groups);
  }

  /** Whether these people may sit together, asked of the rules word by word. */
  static boolean meets(List<Candidate> panel, Rules rules) {
    for (var quota : rules.quotas()) {
      var count =
          panel.stream()
              .filter(one -> quota.value().equals(one.features().get(quota.feature())))
              .count();
      if (count < quota.min() || count > quota.max()) return false;
    }
    for (var group : rules.intersections()) {
      var count =
          panel.stream()
              .filter(one -> one.features().entrySet().containsAll(group.where().entrySet()))
              .count();
      if (count < group.min() || count > group.max()) return false;
    }
    var homes = panel.stream().map(Candidate::household).filter(home -> home != null).toList();
    return panel.size() == rules.seats() && homes.stream().distinct().count() == homes.size();
  }

  /** Every panel that meets the rules. */
  List<List<Candidate>> panels() {
    var found = new ArrayList<List<Candidate>>();
    for (int set = 0; set < 1 << pool.candidates().size(); set++) {
      if (Integer.bitCount(set) != rules.seats()) continue;
      var panel = new ArrayList<Candidate>();
      for (int i = 0; i < pool.candidates().size(); i++)
        if ((set >> i & 1) == 1) panel.add(pool.candidates().get(i));
      if (meets(panel, rules)) found.add(panel);
    }
    return found;
  }
}
