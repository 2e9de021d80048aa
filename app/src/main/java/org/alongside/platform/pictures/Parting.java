package org.alongside.platform.pictures;

import static org.alongside.platform.pictures.Ribbon.MIDDLE;

/**
 * The end of a ribbon: it parts into one small loop for each person, closed when they have been
 * told.
 */
record Parting(Weave weave) {

  private static final double[] STAGGERED = {157, 133, 141, 149};

  void draw(Svg svg, Across across, double from) {
    int closed = weave.scale().lines(weave.loops().closed());
    for (int i = 0; i < lines(); i++) loop(svg, across, from, i, i < closed);
  }

  double spread() {
    return weave.endsWith(Sign.TOLD) ? Math.max(0, lines() - 1) * pitch() : 0;
  }

  private void loop(Svg svg, Across across, double from, int i, boolean closed) {
    var x = from + (pitch() < 2.6 * ring() ? STAGGERED[i % STAGGERED.length] : 145);
    var y = MIDDLE - spread() / 2 + i * pitch();
    var line = across.from(from, MIDDLE).curve(from + 95, MIDDLE, from + 70, y, x, y).toString();
    var centre = across.at(x + 1.5 * ring());
    if (closed) {
      svg.path("l-thread", line, width());
      svg.circle("f-paper", centre, y, ring())
          .circle("l-thread", centre, y, ring(), "stroke-width", ring() * .6);
    } else {
      svg.path("l-thread", line, width(), "stroke-dasharray", "2 5");
      Strand.gap(svg, "l-thread", centre, y, ring() * 1.15, ring() * .45, across.fromRight());
    }
  }

  private int lines() {
    return weave.scale().lines(weave.loops().closed()) + weave.scale().lines(weave.loops().open());
  }

  private double pitch() {
    return lines() < 2 ? 0 : Math.min(26, 240.0 / (lines() - 1));
  }

  private double ring() {
    return lines() <= 8 ? 6 : lines() <= 16 ? 5 : lines() <= 30 ? 4 : 3.6;
  }

  private double width() {
    return lines() <= 8 ? 2.4 : 1.6;
  }
}
