package org.alongside.sortition;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Goes on where peeling got stuck: mixes all panels that help, until the average is the point or it
 * can't be.
 */
final class Decomposition {

  private static final double ENOUGH = 1e-10;

  private final Types types;
  private final double[] point;
  private final Face face;

  Decomposition(Types types, Settled settled) {
    this.types = types;
    point = new double[types.size()];
    BigInteger unit = BigInteger.ONE;
    for (int type = 0; type < point.length; type++)
      unit = Mixture.common(unit, settled.exact(type).under());
    BigInteger[] part = new BigInteger[point.length];
    for (int type = 0; type < point.length; type++) {
      Fraction seats = settled.exact(type).times(types.people(type));
      point[type] = seats.toDouble();
      part[type] = seats.over().multiply(unit.divide(seats.under()));
    }
    face = Face.whole(types).tight(types, part, unit);
  }

  /** Empty where the point is no average of panels; the panels then are known to the list. */
  Optional<Mixture> of(List<int[]> panels, Progress progress) {
    double[] people = new double[point.length];
    Arrays.setAll(people, types::people);
    Pricing pricing = new Pricing(types);
    if (panels.isEmpty())
      pricing.best(face, new long[point.length]).ifPresent(panel -> panels.add(panel.seats()));
    if (panels.isEmpty()) return Optional.empty();
    Master master = new Master(types, panels, point, people, 0);
    master.generate(face, pricing, new Diving(types, pricing), progress);
    panels.clear();
    panels.addAll(master.panels());
    return master.level() < -ENOUGH ? Optional.empty() : Optional.of(master.mixture());
  }
}
