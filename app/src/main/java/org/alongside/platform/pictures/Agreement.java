package org.alongside.platform.pictures;

import java.util.ArrayList;
import java.util.List;

/**
 * How many of each group agree, on a line from nobody to all, with a bar behind each mark where the
 * true figure most likely lies. Marks that would hide one another stand on lines of their own.
 * Beside words that say the same.
 */
public record Agreement(List<Mark> marks, String nobody, String half, String all)
    implements Picture {

  /**
   * @param at the share that agrees, 0 to 1; low and high too
   */
  public record Mark(GroupMark group, double at, double low, double high) {}

  private static final int WIDTH = 320;
  private static final int EDGE = 10;
  private static final int LANE = 22;
  private static final int APART = 18;

  @Override
  public void draw(Svg svg) {
    var lanes = lanes();
    int bottom = 20 + (Math.max(1, lanes.size()) - 1) * LANE;
    svg.ornament("0 0 %d %d".formatted(WIDTH, bottom + 32), "width", WIDTH, "font-size", 14);
    for (int i = 0; i < Math.max(1, lanes.size()); i++) {
      int y = 20 + i * LANE;
      svg.path("l-ink-soft", "M%d %dH%d".formatted(EDGE, y, WIDTH - EDGE), 1.5);
      svg.path("l-ink-soft", "M%d %dv16".formatted(WIDTH / 2, y - 8), 1.5);
    }
    for (int i = 0; i < lanes.size(); i++)
      for (Mark mark : lanes.get(i)) bar(svg, mark, 20 + i * LANE);
    for (int i = 0; i < lanes.size(); i++)
      for (Mark mark : lanes.get(i)) mark.group().draw(svg, x(mark.at()), 20 + i * LANE, 8);
    svg.words("f-ink-soft", EDGE, bottom + 29, 14, nobody)
        .words("f-ink-soft", WIDTH / 2.0, bottom + 29, 14, half, "text-anchor", "middle")
        .words("f-ink-soft", WIDTH - EDGE, bottom + 29, 14, all, "text-anchor", "end")
        .end();
  }

  private List<List<Mark>> lanes() {
    var lanes = new ArrayList<List<Mark>>();
    for (Mark mark : marks)
      lanes.stream()
          .filter(lane -> lane.stream().allMatch(other -> apart(other, mark)))
          .findFirst()
          .orElseGet(
              () -> {
                lanes.add(new ArrayList<>());
                return lanes.getLast();
              })
          .add(mark);
    return lanes;
  }

  private static boolean apart(Mark one, Mark other) {
    return Math.abs(x(one.at()) - x(other.at())) >= APART;
  }

  private static void bar(Svg svg, Mark mark, int y) {
    svg.path(
        mark.group().line(),
        "M%s %dH%s".formatted(Svg.number(x(mark.low())), y, Svg.number(x(mark.high()))),
        6,
        "opacity",
        .4);
  }

  private static double x(double share) {
    return EDGE + (WIDTH - 2 * EDGE) * share;
  }
}
