package org.alongside.platform.pictures;

import java.util.List;
import org.alongside.platform.Experience;

/**
 * A few people's words as strands that become one thread: the picture of the first page, for wide
 * screens. Three to six quotes.
 *
 * @param heard the word under the twist
 * @param knots what becomes of it, usually decided, done, told
 */
public record Hero(
    List<Quote> quotes, String heard, List<Knot> knots, String label, boolean fromRight)
    implements Picture {

  private static final double ROW = 50;
  private static final double LINE = 23;

  public Hero {
    quotes = List.copyOf(quotes);
    knots = List.copyOf(knots);
  }

  @Override
  public void draw(Svg svg) {
    var across = new Across(1120, fromRight);
    var height = Math.max(190, ROW * quotes.size());
    var middle = height / 2;
    svg.labelled("0 0 1120 " + Svg.number(height), label, "class", "al-only-wide");
    for (int i = 0; i < quotes.size(); i++) {
      quote(svg, across, quotes.get(i), middle + (i - (quotes.size() - 1) / 2.0) * ROW, middle);
    }
    twist(svg, across, middle);
    Strand.thread(
        svg,
        new Line(across)
            .to("M", 732, middle)
            .curve(770, middle - 6, 830, middle + 6, 870, middle)
            .curve(910, middle - 6, 960, middle - 6, 1000, middle)
            .curve(1040, middle + 6, 1080, middle + 4, 1120, middle)
            .straight(2600, middle),
        9);
    for (int i = 0; i < knots.size(); i++) {
      var x = across.at(knots.size() < 2 ? 935 : 806 + 254.0 * i / (knots.size() - 1));
      knots.get(i).sign().drawKnot(svg, x, middle, 1, fromRight);
      svg.words("t-b", x, middle + 52, 17, knots.get(i).label(), "text-anchor", "middle");
    }
    svg.words("t-b", across.at(646), middle + 52, 17, heard, "text-anchor", "middle");
    svg.end();
  }

  private static void quote(Svg svg, Across across, Quote quote, double y, double middle) {
    var end =
        middle
            + (quote.experience() == Experience.LEARNT
                ? 6
                : quote.experience() == Experience.LIVED ? -6 : 0);
    Strand.line(svg, quote.experience(), across.from(360, y).curve(470, y, 460, end, 560, end), 3);
    Strand.mark(svg, quote.experience(), across.at(358), y, 6);
    var lines = quote.lines(42);
    for (int i = 0; i < lines.size(); i++) {
      svg.words(
          "t-serif",
          across.at(340),
          y + 6 + LINE * (i - (lines.size() - 1) / 2.0),
          18,
          lines.get(i),
          "text-anchor",
          "end");
    }
  }

  private static void twist(Svg svg, Across across, double middle) {
    Strand.line(
        svg, Experience.LEARNT, across.from(560, middle + 6).wave(732, middle, 20, middle), 4);
    Strand.line(
        svg, Experience.LIVED, across.from(560, middle - 6).wave(732, middle, 20, middle), 4);
  }
}
