package org.alongside.opinionmap.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alongside.opinionmap.OpinionMap.Point;
import org.alongside.opinionmap.PublicMap.Shape;

/** Groups as a picture shows them: from their sizes and centres alone, and these rounded. */
final class Shapes {

  private Shapes() {}

  static List<Shape> of(Map<String, Integer> groups, List<Point> centres) {
    int[] sizes = new int[centres.size()];
    for (int group : groups.values()) sizes[group]++;
    double farthest = 0;
    for (int g = 0; g < sizes.length; g++)
      if (sizes[g] >= Masked.LEAST)
        farthest = Math.max(farthest, Math.hypot(centres.get(g).x(), centres.get(g).y()));
    List<Shape> shapes = new ArrayList<>();
    for (int g = 0; g < sizes.length; g++) {
      if (sizes[g] < Masked.LEAST) {
        shapes.add(new Shape(g, null, 0, 0, 0));
        continue;
      }
      Point centre = centres.get(g);
      int size = Math.round((float) sizes[g] / Masked.LEAST) * Masked.LEAST;
      double scale = farthest == 0 ? 0 : 1 / farthest;
      shapes.add(
          new Shape(
              g,
              size,
              tenths(centre.x() * scale),
              tenths(centre.y() * scale),
              tenths(Math.sqrt((double) size / Math.max(size, groups.size())))));
    }
    return shapes;
  }

  private static double tenths(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
