package org.alongside.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * @param before what each turn needs, not measured
 */
record Case(String name, Load.Step before, Load.Step step) {

  private static final int TURNS = 3;
  // Until the JVM has compiled what they run: two cores take this long.
  private static final Duration WARM_UP = Duration.ofSeconds(20);
  private static final Load.Step NOTHING = _ -> false;

  Case(String name, Load.Step step) {
    this(name, NOTHING, step);
  }

  static Case page(String name, String path) {
    return new Case(name, wire -> wire.get(path).status() == 200);
  }

  /** In turns, so that whatever else the machine does meets all of them. */
  static Map<String, Sample> measure(List<Case> cases, int port, Duration each) throws Exception {
    for (Case one : cases) one.turn(port, WARM_UP);
    var samples = new LinkedHashMap<String, List<Sample>>();
    for (int turn = 0; turn < TURNS; turn++)
      for (Case one : cases)
        samples
            .computeIfAbsent(one.name, _ -> new ArrayList<>())
            .add(one.turn(port, each.dividedBy(TURNS)));
    var all = new LinkedHashMap<String, Sample>();
    samples.forEach((name, turns) -> all.put(name, Sample.of(turns)));
    return all;
  }

  private Sample turn(int port, Duration howLong) throws Exception {
    Load.run(port, howLong, before);
    return Load.run(port, howLong, step);
  }
}
