package org.alongside.platform.pictures;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words beside whoever looks, and the line to them: below the map, above it, or beside the
 * circle they stand in or at its foot, wherever they hide least and the line is short.
 *
 * @param words the room that they take
 * @param line from the reader to them
 */
record Pointer(MapPlan.Box words, String line, double cost) {

  private static final double LETTER = 10;
  private static final double HIGH = 24;
  private static final double AWAY = 18;
  private static final double LABELS = 20;

  static Pointer at(
      MapPlan.Spot you,
      String here,
      int width,
      MapPlan.Box all,
      List<MapPlan.Spot> circles,
      List<MapPlan.Label> labels) {
    double wide = here.length() * LETTER;
    double x = Math.clamp(you.x(), wide / 2, width - wide / 2);
    var around = circles.stream().filter(one -> one.box().over(you.box()) > 0).toList();
    double right =
        around.stream().mapToDouble(one -> one.box().right()).max().orElse(you.x() + AWAY);
    double left = around.stream().mapToDouble(one -> one.box().left()).min().orElse(you.x() - AWAY);
    double low = around.stream().mapToDouble(one -> one.box().bottom()).max().orElse(you.y());
    return Stream.of(
            box(x, all.bottom() + AWAY + HIGH / 2, wide),
            box(x, all.top() - AWAY - HIGH / 2, wide),
            box(right + 8 + wide / 2, you.y(), wide),
            box(left - 8 - wide / 2, you.y(), wide),
            box(width - wide / 2, low + AWAY, wide),
            box(wide / 2, low + AWAY, wide))
        .map(words -> to(words, you, width, circles, labels))
        .min(Comparator.comparingDouble(Pointer::cost))
        .orElseThrow();
  }

  private static MapPlan.Box box(double x, double y, double wide) {
    return new MapPlan.Box(x - wide / 2, y - HIGH / 2, x + wide / 2, y + HIGH / 2);
  }

  private static Pointer to(
      MapPlan.Box words,
      MapPlan.Spot you,
      int width,
      List<MapPlan.Spot> circles,
      List<MapPlan.Label> labels) {
    boolean upright = words.left() <= you.x() && words.right() >= you.x();
    double x = upright ? you.x() : words.left() > you.x() ? words.left() - 4 : words.right() + 4;
    double y =
        upright
            ? (words.top() > you.y() ? words.top() : words.bottom())
            : (words.top() + words.bottom()) / 2;
    var line =
        new MapPlan.Box(
            Math.min(x, you.x()) - 3,
            Math.min(y, you.y()) - 3,
            Math.max(x, you.x()) + 3,
            Math.max(y, you.y()) + 3);
    double cost = Math.abs(x - you.x()) + Math.abs(y - you.y());
    for (var label : labels) cost += LABELS * (label.box().over(words) + label.box().over(line));
    for (var circle : circles) cost += circle.box().over(words);
    if (words.left() < 0 || words.right() > width) cost += 1e9;
    return new Pointer(
        words,
        "M%s %sL%s %s"
            .formatted(Svg.number(you.x()), Svg.number(you.y()), Svg.number(x), Svg.number(y)),
        cost);
  }
}
