package org.alongside.platform.pictures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Groups of people on a scale from 0 to 100%: a ring for their share of those affected, a square
 * for their share of those who came, a dot for the seats set aside. What isn't told isn't drawn.
 *
 * @param narrow for phones: the label stands above its line
 */
public record Shares(List<Line> lines, String label, boolean narrow) implements Picture {

  /**
   * @param heading what the lines below are about; a line of its own without marks
   */
  public record Line(
      String words,
      boolean heading,
      @Nullable Double affected,
      @Nullable Double came,
      @Nullable Double seats) {

    // On a phone long words take two lines: they part before they reach the edge.
    private int parting() {
      return words.length() > LONG ? words.lastIndexOf(' ', LONG) : -1;
    }

    public static Line heading(String words) {
      return new Line(words, true, null, null, null);
    }
  }

  private static final int TOP = 40;
  private static final int LONG = 34;
  private static final int[] GRID = {0, 25, 50, 75, 100};

  @Override
  public void draw(Svg svg) {
    int width = narrow ? 300 : 940;
    int height = TOP + lines.stream().mapToInt(this::height).sum();
    svg.labelled("0 0 %d %d".formatted(width, height), label, "font-size", 15);
    for (int percent : GRID) grid(svg, percent, height - 8);
    int y = TOP;
    for (Line line : lines) {
      line(svg, line, y);
      y += height(line);
    }
    svg.end();
  }

  private void grid(Svg svg, int percent, int bottom) {
    double x = x(percent / 100.0);
    String anchor = narrow && percent == 0 ? "start" : narrow && percent == 100 ? "end" : "middle";
    svg.path("l-rule", "M%s 24V%d".formatted(Svg.number(x), bottom), 1)
        .words("f-ink-soft", x, 16, 13, percent + "%", "text-anchor", anchor);
  }

  private void line(Svg svg, Line line, int top) {
    if (line.heading()) {
      svg.words(narrow ? "t-b t-halo" : "t-b", narrow ? 8 : 0, top + 16, 16, line.words());
      return;
    }
    double y = top + (narrow ? height(line) - 24 : 18);
    if (narrow) above(svg, line, top);
    else svg.words("", 378, y + 5, 15, line.words(), "text-anchor", "end");
    if (line.affected() != null && line.came() != null)
      svg.path(
          "l-ink-soft",
          "M%s %sH%s"
              .formatted(Svg.number(x(line.affected())), Svg.number(y), Svg.number(x(line.came()))),
          2);
    if (line.came() != null) square(svg, x(line.came()), y);
    if (line.affected() != null)
      svg.circle("l-ink", x(line.affected()), y, 13, "stroke-width", 2.5);
    if (line.seats() != null) svg.circle("f-thread", x(line.seats()), y, 8);
  }

  private static void above(Svg svg, Line line, int top) {
    int at = line.parting();
    if (at < 0) svg.words("t-halo", 8, top + 16, 16, line.words());
    else
      svg.words("t-halo", 8, top + 16, 16, line.words().substring(0, at))
          .words("t-halo", 8, top + 36, 16, line.words().substring(at + 1));
  }

  private static void square(Svg svg, double x, double y) {
    String d = "M%s %sh13v13h-13Z".formatted(Svg.number(x - 6.5), Svg.number(y - 6.5));
    svg.shape("f-paper", d).path("l-ink-soft", d, 2.5);
  }

  private double x(double share) {
    return narrow ? 8 + 272 * share : 396 + 524 * share;
  }

  private int height(Line line) {
    if (line.heading()) return narrow ? 34 : 36;
    if (!narrow) return 42;
    return line.parting() < 0 ? 60 : 80;
  }
}
