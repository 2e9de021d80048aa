package org.alongside.platform.pictures;

import java.util.List;

/**
 * A circle for each person who had one same chance; a tick means drawn.
 *
 * @param drawn in an order that says nothing about anybody
 */
public record Lots(List<Boolean> drawn, String label, int columns) implements Picture {

  private static final int STEP = 26;
  private static final int ROW = 30;

  public static Lots wide(List<Boolean> drawn, String label) {
    return new Lots(drawn, label, 27);
  }

  public static Lots narrow(List<Boolean> drawn, String label) {
    return new Lots(drawn, label, 9);
  }

  @Override
  public void draw(Svg svg) {
    int rows = Math.max(1, (drawn.size() + columns - 1) / columns);
    int width = columns * STEP;
    svg.labelled("0 0 %d %d".formatted(width, rows * ROW), label, "width", width);
    for (int i = 0; i < drawn.size(); i++) {
      double x = 13 + i % columns * STEP;
      double y = 14 + i / columns * ROW;
      if (drawn.get(i)) ticked(svg, x, y);
      else svg.circle("l-ink-soft", x, y, 8.5, "stroke-width", 2);
    }
    svg.end();
  }

  private static void ticked(Svg svg, double x, double y) {
    svg.circle("f-thread", x, y, 10.5)
        .bare(
            "M%s %sl3.3 3.5 6-7.5".formatted(Svg.number(x - 4.5), Svg.number(y + .5)),
            "fill",
            "none",
            "stroke",
            "var(--stitch)",
            "stroke-width",
            2.5,
            "stroke-linecap",
            "round");
  }
}
