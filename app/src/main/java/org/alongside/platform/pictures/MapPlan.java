package org.alongside.platform.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where circles and words of a map stand. The directions of a map mean nothing, so on a phone it is
 * turned until it is higher than wide. A label stands above or below its circle, at its middle or
 * an edge, wherever it hides least of the other circles and labels; first come, first served, from
 * the top: few groups, so a glance at all places is enough.
 */
final class MapPlan {

  static final int LETTERS = 19;
  static final int LINE = 24;
  static final int SMALL = 15;

  private static final double LETTER = LETTERS * .5;
  private static final double SMALL_LETTER = SMALL * .54;
  private static final double LEAST_RADIUS = 34;
  private static final int GAP = 8;

  record Spot(double x, double y, double r) {

    Box box() {
      return new Box(x - r, y - r, x + r, y + r);
    }
  }

  record Box(double left, double top, double right, double bottom) {

    double over(Box other) {
      double wide = Math.min(right, other.right) - Math.max(left, other.left);
      double high = Math.min(bottom, other.bottom) - Math.max(top, other.top);
      return wide > 0 && high > 0 ? wide * high : 0;
    }
  }

  record Label(List<String> lines, double x, double top, double width, double height) {

    Box box() {
      return new Box(x - width / 2, top, x + width / 2, top + height);
    }

    Object[] attributes(OpinionMap.Circle... of) {
      return of.length == 0 || of[0].language() == null
          ? new Object[] {"text-anchor", "middle"}
          : new Object[] {"text-anchor", "middle", "lang", of[0].language()};
    }
  }

  private final int width;
  private final List<Spot> circles = new ArrayList<>();
  private final Label[] labels;
  private final @Nullable Spot you;
  private final Box all;
  private final @Nullable Pointer pointer;

  MapPlan(
      List<OpinionMap.Circle> groups,
      OpinionMap.@Nullable Point point,
      String here,
      boolean narrow) {
    width = narrow ? 340 : 860;
    you = place(groups, point, narrow);
    labels = new Label[groups.size()];
    var order =
        Stream.iterate(0, i -> i + 1)
            .limit(groups.size())
            .sorted(Comparator.comparingDouble(i -> circles.get(i).y() - circles.get(i).r()))
            .toList();
    for (int i : order) labels[i] = label(groups.get(i), i, narrow);
    all = extent();
    pointer = you == null ? null : Pointer.at(you, here, width, all, circles, labels());
  }

  /** Circles and reader in the measure of the picture. */
  private @Nullable Spot place(
      List<OpinionMap.Circle> groups, OpinionMap.@Nullable Point point, boolean narrow) {
    double wide =
        groups.stream().mapToDouble(g -> g.x() + g.radius()).max().orElse(1)
            - groups.stream().mapToDouble(g -> g.x() - g.radius()).min().orElse(-1);
    double high =
        groups.stream().mapToDouble(g -> g.y() + g.radius()).max().orElse(1)
            - groups.stream().mapToDouble(g -> g.y() - g.radius()).min().orElse(-1);
    boolean turned = narrow == wide > high;
    double room = Math.max(turned ? high : wide, 1e-9);
    double scale =
        Math.min((width - 2 * LEAST_RADIUS) / room, 420 / Math.max(turned ? wide : high, 1e-9));
    double left =
        groups.stream().mapToDouble(g -> (turned ? g.y() : g.x()) - g.radius()).min().orElse(-1);
    double shift = (width - room * scale) / 2 - left * scale;
    for (var g : groups)
      circles.add(
          new Spot(
              (turned ? g.y() : g.x()) * scale + shift,
              (turned ? g.x() : g.y()) * scale,
              Math.max(LEAST_RADIUS, g.radius() * scale)));
    return point == null
        ? null
        : new Spot(
            Math.clamp((turned ? point.y() : point.x()) * scale + shift, 15, width - 15.0),
            (turned ? point.x() : point.y()) * scale,
            15);
  }

  private Label label(OpinionMap.Circle group, int of, boolean narrow) {
    var lines = Wrapped.lines(group.name(), narrow ? 30 : 34, 2);
    double wide =
        Math.max(
            lines.stream().mapToInt(String::length).max().orElse(0) * LETTER,
            group.about().length() * SMALL_LETTER);
    double high = lines.size() * LINE + 20;
    var at = circles.get(of);
    var tries = new ArrayList<Label>();
    for (double top : new double[] {at.y() - at.r() - GAP - high, at.y() + at.r() + GAP})
      for (double x : new double[] {at.x(), wide / 2, width - wide / 2})
        tries.add(
            new Label(
                lines,
                Math.clamp(x, wide / 2, Math.max(wide / 2, width - wide / 2)),
                top,
                wide,
                high));
    return tries.stream().min(Comparator.comparingDouble(one -> hides(one, of))).orElseThrow();
  }

  private double hides(Label label, int of) {
    double hidden = Math.abs(label.x() - circles.get(of).x());
    for (var circle : circles) hidden += label.box().over(circle.box());
    for (var other : labels) if (other != null) hidden += 4 * label.box().over(other.box());
    if (you != null) hidden += 4 * label.box().over(you.box());
    return hidden;
  }

  private Box extent() {
    var boxes =
        Stream.concat(
                Stream.concat(circles.stream().map(Spot::box), Stream.of(labels).map(Label::box)),
                Stream.ofNullable(you).map(Spot::box))
            .toList();
    return new Box(
        0,
        boxes.stream().mapToDouble(Box::top).min().orElse(0),
        width,
        boxes.stream().mapToDouble(Box::bottom).max().orElse(0));
  }

  List<Spot> circles() {
    return circles;
  }

  List<Label> labels() {
    return List.of(labels);
  }

  @Nullable Spot you() {
    return you;
  }

  @Nullable Pointer pointer() {
    return pointer;
  }

  String viewBox() {
    double top = Math.min(all.top(), pointer == null ? all.top() : pointer.words().top()) - 8;
    double bottom =
        Math.max(all.bottom(), pointer == null ? all.bottom() : pointer.words().bottom()) + 8;
    return "0 %s %d %s".formatted(Svg.number(top), width, Svg.number(bottom - top));
  }
}
