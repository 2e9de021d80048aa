package org.alongside.platform.pictures;

import org.alongside.platform.Experience;

/** Between what was said and what was done: what the strands became. */
public record SaidDid(DecidedBy decidedBy, Outcome outcome) implements Picture {

  public enum Outcome {
    DONE,
    UNDER_WAY,
    NOT_DONE
  }

  @Override
  public void draw(Svg svg) {
    svg.ornament("0 0 160 60", "class", "al-only-wide al-turn", "width", 160);
    switch (decidedBy) {
      case BOTH -> together(svg);
      case LIVED -> alone(svg, Experience.LIVED, 18, Experience.LEARNT, 42);
      case LEARNT -> alone(svg, Experience.LEARNT, 42, Experience.LIVED, 18);
      case NOBODY_YET -> waiting(svg);
    }
    svg.end();
  }

  private void together(Svg svg) {
    Strand.line(svg, Experience.LIVED, "M0 18C34 18 34 42 60 42S84 30 96 30", 3);
    Strand.line(svg, Experience.LEARNT, "M0 42C34 42 34 18 60 18S84 30 96 30", 3);
    Strand.thread(svg, "M96 30H" + end(), 9);
    finish(svg, "l-thread", 30);
  }

  private void alone(Svg svg, Experience deciders, double y, Experience others, double beside) {
    Strand.line(svg, others, "M0 %sH60".formatted(Svg.number(beside)), 3);
    Strand.mark(svg, others, 66, beside, 5);
    Strand.line(svg, deciders, "M60 %sH%d".formatted(Svg.number(y), end()), 3);
    finish(svg, deciders == Experience.LIVED ? "l-lived" : "l-ink-soft", y);
  }

  private static void waiting(Svg svg) {
    Strand.line(svg, Experience.LIVED, "M0 18C34 18 34 42 60 42S84 30 96 30", 3);
    Strand.line(svg, Experience.LEARNT, "M0 42C34 42 34 18 60 18S84 30 96 30", 3);
    Strand.dots(svg, "l-ink-soft", "M108 30H154", 3.5);
  }

  private int end() {
    return switch (outcome) {
      case DONE -> 152;
      case UNDER_WAY -> 116;
      case NOT_DONE -> 138;
    };
  }

  private void finish(Svg svg, String look, double y) {
    if (outcome == Outcome.UNDER_WAY)
      Strand.dots(svg, look, "M128 %sH154".formatted(Svg.number(y)), 3.5);
    if (outcome == Outcome.NOT_DONE) {
      svg.path(
          look,
          "M140 %sV%s".formatted(Svg.number(y - 16), Svg.number(y + 16)),
          5,
          "stroke-linecap",
          "round");
    }
  }
}
