package org.alongside.platform.pictures;

/** How a group of people is told from others: by shape, filled or open, before colour. */
public enum GroupMark {
  DOT,
  SQUARE,
  TRIANGLE,
  DIAMOND,
  RING;

  public static GroupMark of(int number) {
    return values()[Math.floorMod(number, values().length)];
  }

  /**
   * @param r half as wide as it is
   */
  void draw(Svg svg, double x, double y, double r) {
    double width = Math.min(3.5, r * .45);
    switch (this) {
      case DOT -> svg.circle("f-ink", x, y, r);
      case SQUARE -> open(svg, "l-thread", square(x, y, r - width / 2), width);
      case TRIANGLE -> svg.shape("f-learnt", triangle(x, y, r * 1.15));
      case DIAMOND -> open(svg, "l-lived", diamond(x, y, r * 1.1), width);
      case RING -> {
        svg.circle("f-card", x, y, r - width / 2);
        svg.circle("l-ink", x, y, r - width / 2, "stroke-width", width);
      }
    }
  }

  /** The line that shows how sure a figure is, and the one around the group. */
  String line() {
    return switch (this) {
      case DOT, RING -> "l-ink";
      case SQUARE -> "l-thread";
      case TRIANGLE -> "l-learnt";
      case DIAMOND -> "l-lived";
    };
  }

  String ground() {
    return switch (this) {
      case DOT -> "var(--weld-wash)";
      case SQUARE -> "var(--thread-wash)";
      case TRIANGLE, DIAMOND, RING -> "var(--card)";
    };
  }

  /** Of the line around the group; empty for an unbroken one. */
  String dashes() {
    return switch (this) {
      case DOT -> "";
      case SQUARE -> "6 5";
      case TRIANGLE -> "2 5";
      case DIAMOND -> "12 5";
      case RING -> "12 4 2 4";
    };
  }

  private static void open(Svg svg, String line, String d, double width) {
    svg.shape("f-card", d).path(line, d, width);
  }

  private static String square(double x, double y, double r) {
    return "M%s %sH%sV%sH%sZ"
        .formatted(
            Svg.number(x - r),
            Svg.number(y - r),
            Svg.number(x + r),
            Svg.number(y + r),
            Svg.number(x - r));
  }

  private static String triangle(double x, double y, double r) {
    return "M%s %sL%s %sH%sZ"
        .formatted(
            Svg.number(x),
            Svg.number(y - r),
            Svg.number(x + r),
            Svg.number(y + r * .75),
            Svg.number(x - r));
  }

  private static String diamond(double x, double y, double r) {
    return "M%s %sL%s %sL%s %sL%s %sZ"
        .formatted(
            Svg.number(x),
            Svg.number(y - r),
            Svg.number(x + r),
            Svg.number(y),
            Svg.number(x),
            Svg.number(y + r),
            Svg.number(x - r),
            Svg.number(y));
  }
}
