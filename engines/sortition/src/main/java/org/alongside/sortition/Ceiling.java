package org.alongside.sortition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What no lottery can exceed, at once: the first level of leximin over fractions of seats ({@link
 * Relaxation}), which panels mostly reach. One linear program, or one more for each kind of people
 * who can have no chance; a tenth of a second for thousands of people.
 *
 * @param smallest between 0 and 1: the smallest chance of those who have any can’t be larger
 * @param nobody ids of those who have no chance, whatever the lottery; whole panels may leave out
 *     others besides
 */
public record Ceiling(double smallest, List<String> nobody) {

  private static final double NOTHING = 1e-9;

  public Ceiling {
    nobody = List.copyOf(nobody);
  }

  /**
   * Empty where even fractions of seats can't meet the rules; where they can, panels may still not.
   *
   * @throws BadInput where pool or rules contradict themselves
   */
  public static Optional<Ceiling> of(Pool pool, Rules rules) {
    Solvers.load();
    Types types = Types.of(pool, rules);
    Optional<Settled> found = new Relaxation(types).settleAbove(NOTHING);
    return found.map(settled -> read(types, settled));
  }

  private static Ceiling read(Types types, Settled settled) {
    double smallest = 0;
    List<String> nobody = new ArrayList<>();
    for (int type = 0; type < types.size(); type++) {
      if (!settled.has(type)) continue;
      if (settled.chance(type) > NOTHING) smallest = settled.chance(type);
      else nobody.addAll(types.types().get(type).ids());
    }
    return new Ceiling(smallest, nobody);
  }
}
