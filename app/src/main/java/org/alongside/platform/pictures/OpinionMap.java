package org.alongside.platform.pictures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Groups of people as circles, as far apart as they differ, each filled with as many marks as it
 * has people. The marks stand like the seeds of a sunflower: their places come from the circle
 * alone and are nobody’s. Only whoever looks stands where they are.
 *
 * @param you where the reader stands, in the measure of the circles; nothing for who has no place
 * @param here what stands beside it
 * @param narrow for phones
 */
public record OpinionMap(
    List<Circle> groups, @Nullable Point you, String here, String label, boolean narrow)
    implements Picture {

  /**
   * @param people how many marks; 0 where it isn’t told
   * @param name in which words, cut where they are too long for a picture
   * @param about how many, and which marks
   */
  public record Circle(
      GroupMark mark,
      double x,
      double y,
      double radius,
      int people,
      String name,
      @Nullable String language,
      String about) {}

  public record Point(double x, double y) {}

  private static final double GOLDEN = Math.PI * (3 - Math.sqrt(5));
  private static final int MOST = 400;

  /** How many people one mark stands for. */
  public static int each(List<Circle> groups) {
    return Scale.finest(groups.stream().mapToInt(Circle::people).sum(), MOST).each();
  }

  @Override
  public void draw(Svg svg) {
    var plan = new MapPlan(groups, you, here, narrow);
    svg.labelled(plan.viewBox(), label, "font-size", 15);
    var scale = new Scale(each(groups));
    for (int i = 0; i < groups.size(); i++) ground(svg, groups.get(i), plan.circles().get(i));
    for (int i = 0; i < groups.size(); i++)
      seeds(svg, groups.get(i).mark(), plan.circles().get(i), scale.lines(groups.get(i).people()));
    if (plan.pointer() != null) svg.path("l-ink", plan.pointer().line(), 2);
    for (int i = 0; i < groups.size(); i++) words(svg, groups.get(i), plan.labels().get(i));
    if (plan.you() != null && plan.pointer() != null) you(svg, plan.you(), plan.pointer());
    svg.end();
  }

  private static void ground(Svg svg, Circle group, MapPlan.Spot at) {
    svg.circle("", at.x(), at.y(), at.r(), "fill", group.mark().ground());
    var dashes = group.mark().dashes();
    svg.circle(
        group.mark().line(),
        at.x(),
        at.y(),
        at.r(),
        "stroke-width",
        1.5,
        "stroke-dasharray",
        dashes.isEmpty() ? "none" : dashes);
  }

  private static void seeds(Svg svg, GroupMark mark, MapPlan.Spot at, int many) {
    double reach = at.r() * .88;
    double size = Math.max(1.5, Math.min(5, .62 * reach / Math.sqrt(Math.max(1, many))));
    for (int i = 0; i < many; i++) {
      double far = reach * Math.sqrt((i + .5) / many);
      double angle = i * GOLDEN;
      mark.draw(svg, at.x() + far * Math.cos(angle), at.y() + far * Math.sin(angle), size);
    }
  }

  private static void words(Svg svg, Circle group, MapPlan.Label label) {
    double y = label.top();
    for (String line : label.lines()) {
      y += MapPlan.LINE;
      svg.words("t-serif t-halo", label.x(), y - 5, MapPlan.LETTERS, line, label.attributes(group));
    }
    svg.words(
        "f-ink-soft t-halo", label.x(), y + 15, MapPlan.SMALL, group.about(), label.attributes());
  }

  private void you(Svg svg, MapPlan.Spot at, Pointer pointer) {
    double x = (pointer.words().left() + pointer.words().right()) / 2;
    svg.circle("f-weld", at.x(), at.y(), 13)
        .circle("l-ink", at.x(), at.y(), 13, "stroke-width", 3.5)
        .circle("f-night", at.x(), at.y(), 3.5)
        .words("t-b t-halo", x, pointer.words().bottom() - 6, 18, here, "text-anchor", "middle");
  }
}
