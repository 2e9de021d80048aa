package org.alongside.platform.pictures;

import static org.alongside.platform.pictures.Ribbon.MIDDLE;

import org.alongside.platform.Experience;

/**
 * The voices at the beginning of a ribbon: each a strand from its mark to the place where they come
 * together.
 */
record Gathering(Weave weave) {

  static final double AT = 268;
  private static final double[] STAGGERED = {6, 24, 42, 15, 33};

  void draw(Svg svg, Across across) {
    int i = 0;
    for (var kind : weave.voices().kinds()) {
      int lines = weave.scale().lines(weave.voices().count(kind));
      for (int j = 0; j < lines; j++, i++) strand(svg, across, kind, i, bundle(kind, j, lines));
    }
  }

  double spread() {
    return (lines() - 1) * pitch();
  }

  /** Where the strands of one kind arrive, above and below the middle. */
  static double side(Voices voices, Experience kind) {
    var kinds = voices.kinds();
    return kinds.size() < 2 || !kinds.contains(kind)
        ? 0
        : -9 + 18.0 * kinds.indexOf(kind) / (kinds.size() - 1);
  }

  private void strand(Svg svg, Across across, Experience kind, int i, double end) {
    var x = pitch() < 18 ? STAGGERED[i % STAGGERED.length] : 8;
    var y = MIDDLE - spread() / 2 + i * pitch();
    Strand.line(svg, kind, across.from(x, y).curve(176, y, 156, end, AT, end), width());
    Strand.mark(svg, kind, across.at(x), y, mark());
  }

  private double bundle(Experience kind, int j, int lines) {
    var within = lines < 2 ? 0 : 6.4 * j / (lines - 1) - 3.2;
    return MIDDLE + side(weave.voices(), kind) + within;
  }

  private int lines() {
    return Math.max(
        1,
        weave.voices().kinds().stream()
            .mapToInt(kind -> weave.scale().lines(weave.voices().count(kind)))
            .sum());
  }

  private double pitch() {
    return lines() < 2 ? 0 : Math.min(30, 272.0 / (lines() - 1));
  }

  private double width() {
    return lines() <= 6 ? 3 : lines() <= 16 ? 2.2 : 1.75;
  }

  private double mark() {
    return lines() <= 6 ? 6 : lines() <= 16 ? 4.8 : 3.6;
  }
}
