package org.alongside.platform.pictures;

import java.util.List;
import org.alongside.platform.Experience;

/**
 * {@link Hero} for phones: the strands run down at the beginning of the lines. Two to four quotes.
 */
public record TallHero(
    List<Quote> quotes, String heard, List<Knot> knots, String label, boolean fromRight)
    implements Picture {

  private static final int LETTERS = 33;
  private static final double LINE = 22;
  private static final double BETWEEN_KNOTS = 66;

  public TallHero {
    quotes = List.copyOf(quotes);
    knots = List.copyOf(knots);
  }

  @Override
  public void draw(Svg svg) {
    var across = new Across(320, fromRight);
    double twist = 16;
    for (var quote : quotes) twist += quote.lines(LETTERS).size() * LINE + 16;
    var thread = twist + 106;
    var height = thread + 32 + BETWEEN_KNOTS * knots.size();
    svg.labelled("0 0 320 " + Svg.number(height), label, "class", "al-only-narrow");
    double y = 14;
    for (var quote : quotes) {
      quote(svg, across, quote, y, twist);
      y += quote.lines(LETTERS).size() * LINE + 16;
    }
    twist(svg, across, twist);
    svg.words("t-b", across.at(68), twist + 60, 17, heard);
    Strand.thread(svg, across.from(28, thread).straight(28, height - 2), 9);
    for (int i = 0; i < knots.size(); i++) {
      var at = thread + 36 + BETWEEN_KNOTS * i;
      knots.get(i).sign().drawKnot(svg, across.at(28), at, 1, fromRight);
      svg.words("t-b", across.at(68), at + 6, 17, knots.get(i).label());
    }
    svg.end();
  }

  private static void quote(Svg svg, Across across, Quote quote, double y, double twist) {
    var x =
        quote.experience() == Experience.LEARNT
            ? 36
            : quote.experience() == Experience.LIVED ? 20 : 28;
    Strand.line(
        svg,
        quote.experience(),
        across.from(52, y).curve(x, y, x, y + 8, x, y + 38).straight(x, Math.max(twist, y + 38)),
        3);
    Strand.mark(svg, quote.experience(), across.at(52), y, 6);
    var lines = quote.lines(LETTERS);
    for (int i = 0; i < lines.size(); i++)
      svg.words("t-serif", across.at(68), y + 6 + LINE * i, 16, lines.get(i));
  }

  private static void twist(Svg svg, Across across, double y) {
    Strand.line(
        svg,
        Experience.LEARNT,
        across
            .from(36, y)
            .curve(36, y + 16, 12, y + 18, 12, y + 36)
            .curve(12, y + 54, 44, y + 54, 44, y + 72)
            .curve(44, y + 90, 28, y + 90, 28, y + 106),
        4);
    Strand.line(
        svg,
        Experience.LIVED,
        across
            .from(20, y)
            .curve(20, y + 16, 44, y + 18, 44, y + 36)
            .curve(44, y + 54, 12, y + 54, 12, y + 72)
            .curve(12, y + 90, 28, y + 90, 28, y + 106),
        4);
  }
}
