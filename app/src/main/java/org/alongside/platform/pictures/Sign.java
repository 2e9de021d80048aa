package org.alongside.platform.pictures;

/** What a knot stands for: nine signs and no more, and the bar of what was not done. */
public enum Sign {
  VOICE("M4 5h16v11h-9l-4 4v-4H4Z"),
  ANSWER("M4 6h16v12H4ZM4 7l8 6 8-6"),
  THEME("M4 5C11 5 10 12 20 12M4 12H20M4 19C11 19 10 12 20 12"),
  CONVERSATION("M9 6a6 6 0 1 0 0 12 6 6 0 1 0 0-12M15 6a6 6 0 1 0 0 12 6 6 0 1 0 0-12"),
  DECISION("M3 12.5l4 4 6-8M11 15.5l1.5 1.5 8-10"),
  PROMISE("M6 21V4h11l-2.5 4L17 12H6"),
  CHANGE(
      "M12 21V12M12 14C12 9 8 6.5 3.5 6.5 3.5 11.5 7 14 12 14M12 12c0-5 3.5-8 8.5-8 0 5-3.5 8-8.5 8"),
  MEASURE("M3 17l4-3 4 1 4-7 5-3M3 21h18"),
  TOLD("M19 12a7 7 0 1 1-2.5-5.4M19 3v5h-5"),
  NOT_DONE("M5 12h14");

  private final String shape;

  Sign(String shape) {
    this.shape = shape;
  }

  /** In a box of 24. */
  public String shape() {
    return shape;
  }

  /** Whether it points the way of reading and turns with it. */
  public boolean turns() {
    return this == THEME || this == MEASURE;
  }

  void drawKnot(Svg svg, double x, double y, double size, boolean mirrored) {
    svg.group(
            "transform", "translate(%s %s)%s".formatted(Svg.number(x), Svg.number(y), scale(size)))
        .circle("f-paper", 0, 0, 26)
        .circle("l-thread", 0, 0, 23, "stroke-width", 3.5)
        .group(
            "class",
            "l-thread",
            "transform",
            mirrored && turns() ? "translate(12 -12) scale(-1 1)" : "translate(-12 -12)",
            "stroke-width",
            2.4,
            "stroke-linecap",
            "round",
            "stroke-linejoin",
            "round")
        .bare(shape)
        .end()
        .end();
  }

  private static String scale(double size) {
    return size == 1 ? "" : " scale(" + Math.round(size * 100) / 100.0 + ")";
  }
}
