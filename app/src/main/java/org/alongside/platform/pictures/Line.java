package org.alongside.platform.pictures;

/** The course of a line, point by point. */
final class Line {

  private final Across across;
  private final StringBuilder d = new StringBuilder();
  private double x;
  private double y;

  Line(Across across) {
    this.across = across;
  }

  Line to(String command, double... points) {
    d.append(command);
    for (int i = 0; i < points.length; i += 2) {
      if (i > 0) d.append(' ');
      d.append(Svg.number(across.at(points[i]))).append(' ').append(Svg.number(points[i + 1]));
    }
    x = points[points.length - 2];
    y = points[points.length - 1];
    return this;
  }

  Line straight(double x, double y) {
    return to("L", x, y);
  }

  Line curve(double x1, double y1, double x2, double y2, double x, double y) {
    return to("C", x1, y1, x2, y2, x, y);
  }

  /** Leaves level and arrives level, as cloth hangs. */
  Line ease(double x, double y) {
    var half = (x - this.x) * .48;
    return curve(this.x + half, this.y, x - half, y, x, y);
  }

  /**
   * Up and down through as many half waves as fit; the first goes to the other side of the middle.
   */
  Line wave(double to, double middle, double height, double end) {
    var from = x;
    var side = y > middle ? -1 : 1;
    var halves = (int) Math.max(2, Math.round((to - from) / 66));
    for (int i = 1; i < halves; i++, side = -side) {
      ease(from + (to - from) * (i - .1) / (halves - .1), middle + side * height);
    }
    return ease(to, end);
  }

  @Override
  public String toString() {
    return d.toString();
  }
}
