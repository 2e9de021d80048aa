package org.alongside.conversations.maps;

import java.util.Comparator;
import java.util.Optional;

/**
 * What somebody’s place says in words: which group is near, and on which side of it they are.
 *
 * @param near the number of the group
 * @param towards the number of the group that they are drawn to, or turned away from
 */
public record Bearing(int near, int towards, Side side) {

  public enum Side {
    TOWARDS,
    MIDDLE,
    AWAY
  }

  // Nearer to the middle than a third of the way to the edge is the middle.
  private static final double MIDDLE = 1 / 3.0;

  /** Nothing for who has voted too little to be near anybody, or where nobody parts. */
  public static Optional<Bearing> of(Place place, Drawing drawing) {
    if (!drawing.parts()) return Optional.empty();
    return drawing.groups().stream()
        .filter(group -> group.number() == place.group())
        .findFirst()
        .map(own -> from(own, place, drawing));
  }

  private static Bearing from(Drawing.Group own, Place place, Drawing drawing) {
    var next =
        drawing.groups().stream()
            .filter(group -> group.number() != own.number())
            .min(Comparator.comparingDouble(group -> far(group, place)))
            .orElseThrow();
    double x = next.x() - own.x();
    double y = next.y() - own.y();
    double length = Math.hypot(x, y);
    if (length == 0 || own.radius() == 0)
      return new Bearing(own.number(), next.number(), Side.MIDDLE);
    double along = ((place.x() - own.x()) * x + (place.y() - own.y()) * y) / length;
    double share = along / own.radius();
    Side side = share > MIDDLE ? Side.TOWARDS : share < -MIDDLE ? Side.AWAY : Side.MIDDLE;
    return new Bearing(own.number(), next.number(), side);
  }

  private static double far(Drawing.Group group, Place place) {
    return Math.hypot(group.x() - place.x(), group.y() - place.y());
  }
}
