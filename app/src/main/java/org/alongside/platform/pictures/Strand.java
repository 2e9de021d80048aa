package org.alongside.platform.pictures;

import org.alongside.platform.Experience;

/**
 * How each kind of experience is drawn: lived solid and round, learnt stitched and a diamond, both
 * a diamond with a hole.
 */
final class Strand {

  static void line(Svg svg, Experience kind, Object course, double width) {
    var d = course.toString();
    switch (kind) {
      case LIVED -> svg.path("s-lived", d, width);
      case LEARNT -> svg.path("s-learnt", d, width, "stroke-dasharray", stitches(width));
      case BOTH -> svg.path("s-thread", d, width);
      case UNSAID ->
          svg.path(
              "l-ink-soft", d, Math.max(1.2, width * .5), "vector-effect", "non-scaling-stroke");
    }
  }

  static void mark(Svg svg, Experience kind, double x, double y, double r) {
    switch (kind) {
      case LIVED -> svg.circle("f-lived", x, y, r);
      case LEARNT -> svg.shape("f-learnt", diamond(x, y, r * 1.25));
      case BOTH -> svg.shape("f-thread", diamond(x, y, r * 1.35)).circle("f-paper", x, y, r * .45);
      case UNSAID ->
          svg.circle("f-paper", x, y, r)
              .circle("l-ink-soft", x, y, r * .9, "stroke-width", Math.max(1.2, r * .36));
    }
  }

  static void thread(Svg svg, Object course, double width) {
    var d = course.toString();
    svg.path("s-thread", d, width);
    svg.path("s-stitch", d, 2, "stroke-dasharray", "6 7");
  }

  /** Something under way. */
  static void dots(Svg svg, String look, Object course, double width) {
    svg.path(
        look,
        course.toString(),
        width,
        "stroke-dasharray",
        "0.1 9",
        "stroke-linecap",
        "round",
        "vector-effect",
        "non-scaling-stroke");
  }

  /** A loop that is still open; nothing else is ever drawn as a ring with a gap. */
  static void gap(
      Svg svg, String look, double x, double y, double r, double width, boolean mirrored) {
    var side = x + (mirrored ? -.77 : .77) * r;
    var d =
        "M%s %sA%s %s 0 1 %s %s %s"
            .formatted(
                Svg.number(side),
                Svg.number(y - .64 * r),
                Svg.number(r),
                Svg.number(r),
                mirrored ? 1 : 0,
                Svg.number(side),
                Svg.number(y + .64 * r));
    svg.path(look, d, width, "stroke-linecap", "round");
  }

  private static String stitches(double width) {
    if (width < 2) return "4 4";
    if (width < 3) return "5 5.5";
    return width < 5 ? "7 7" : "9 9";
  }

  private static String diamond(double x, double y, double r) {
    return "M%s %sL%s %s %s %s %s %sZ"
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

  private Strand() {}
}
