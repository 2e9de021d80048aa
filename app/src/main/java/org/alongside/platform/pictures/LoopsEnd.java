package org.alongside.platform.pictures;

/**
 * The end of the lane, in small loops: up to five, in the proportion of those who know and those
 * who still wait.
 */
record LoopsEnd(Loops loops, boolean twoStrands) implements Picture {

  private static final double[][] PLACES = {
    {}, {32}, {20, 44}, {12, 32, 52}, {9, 24, 40, 55}, {7, 19, 32, 45, 57}
  };

  @Override
  public void draw(Svg svg) {
    int drawn = Math.min(5, loops.total());
    int open =
        loops.open() == 0
            ? 0
            : Math.clamp(Math.round((float) drawn * loops.open() / loops.total()), 1, drawn);
    if (loops.closed() > 0 && open == drawn && drawn > 1) open--;
    svg.ornament("0 0 64 72", "class", "al-trace__close al-turn");
    for (int i = 0; i < drawn; i++) loop(svg, PLACES[drawn][i], i >= drawn - open);
    svg.end();
  }

  private void loop(Svg svg, double x, boolean open) {
    var from = !twoStrands ? 32 : x <= 32 ? 18 : 46;
    var y = 62 - Math.pow(Math.abs(x - 32) / 25, 2) * 18;
    var line =
        "M%s 0C%s 22 %s 18 %s %s"
            .formatted(
                Svg.number(from),
                Svg.number(from),
                Svg.number(x),
                Svg.number(x),
                Svg.number(y - 5));
    if (open) {
      svg.path("l-thread", line, 2, "stroke-dasharray", "2 5");
      Strand.gap(svg, "l-thread", x, y, 5, 2.2, false);
    } else {
      svg.path("l-thread", line, 2);
      svg.circle("l-thread", x, y, 4.5, "stroke-width", 2.6);
    }
  }
}
