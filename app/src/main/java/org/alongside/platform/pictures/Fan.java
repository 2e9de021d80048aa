package org.alongside.platform.pictures;

import org.alongside.platform.Experience;

/**
 * The voices above the list of a trace on a phone: each strand runs down into the lane of the list,
 * where {@link Lane} goes on.
 *
 * @param note for how many people one strand stands, empty where {@link Weave#each} is one
 */
public record Fan(Weave weave, String label, String note, boolean fromRight) implements Picture {

  private static final double[] STAGGERED = {6, 20, 34, 13, 27};
  private static final double HEIGHT = 150;

  @Override
  public void draw(Svg svg) {
    var across = new Across(320, fromRight);
    var voices = weave.voices();
    var top = note.isEmpty() ? 0 : -28;
    svg.labelled("0 %d 320 %s".formatted(top, Svg.number(HEIGHT - top)), label, "width", 320);
    svg.words("f-ink-soft", across.at(0), -12, 15, note);
    int lines =
        voices.kinds().stream().mapToInt(kind -> weave.scale().lines(voices.count(kind))).sum();
    int i = 0;
    for (var kind : voices.kinds()) {
      int ofKind = weave.scale().lines(voices.count(kind));
      for (int j = 0; j < ofKind; j++, i++)
        strand(svg, across, kind, i, lines, Lane.onPhone(voices, kind) + within(j, ofKind));
    }
    svg.end();
  }

  private static void strand(
      Svg svg, Across across, Experience kind, int i, int lines, double end) {
    var few = lines <= 8;
    var x = lines < 2 ? end : 8 + Math.min(304.0 / (lines - 1), 44) * i;
    var y = few ? 10 : STAGGERED[i % STAGGERED.length];
    var far = Math.min(1, Math.abs(x - end) / 300); // those who come from far pass below the others
    Strand.line(
        svg,
        kind,
        across.from(x, y).curve(x, 50 + 62 * far, end, 62 + 50 * far, end, HEIGHT),
        few ? 3 : lines <= 30 ? 1.75 : 1.25);
    Strand.mark(svg, kind, across.at(x), y, few ? 5.5 : 3.4);
  }

  private static double within(int j, int lines) {
    return lines < 2 ? 0 : 2.8 * j / (lines - 1) - 1.4;
  }
}
