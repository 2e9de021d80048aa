package org.alongside.platform.pictures;

import java.util.List;
import org.alongside.platform.Experience;

/**
 * Where each person stood: one mark a person on the strand of their experience, all of one size.
 *
 * @param lived on the upper strand
 * @param learnt on the lower strand
 * @param between those who bring both, or haven't said
 * @param closed whether it is decided; until then the strands end in dots
 */
public record Stances(
    List<Stand> lived,
    List<Stand> learnt,
    List<Stand> between,
    DecidedBy decidedBy,
    boolean closed,
    Labels labels) {

  public enum Stand {
    AGREE,
    ASIDE,
    DISAGREE
  }

  /**
   * @param all what the picture shows, in a sentence
   */
  public record Labels(String lived, String learnt, String between, String all) {}

  /** One mark, beside words that say the same. */
  public static Picture mark(Stand stand) {
    return svg -> {
      svg.ornament("0 0 26 26");
      sign(svg, stand);
      svg.end();
    };
  }

  public Picture wide() {
    return svg -> {
      svg.labelled("0 0 1000 166", labels.all());
      strands(svg, new Course(200, 710, 820, 940, 44, 90, 136, 1.15));
      svg.words("t-b", 176, 50, 17, labels.lived(), "text-anchor", "end");
      svg.words("t-b", 176, 142, 17, labels.learnt(), "text-anchor", "end");
      if (!between.isEmpty()) svg.words("t-b", 176, 96, 17, labels.between(), "text-anchor", "end");
      row(svg, lived, 223, 487, 92, 44);
      row(svg, between, 223, 487, 92, 90);
      row(svg, learnt, 223, 487, 92, 136);
      svg.end();
    };
  }

  public Picture narrow() {
    return svg -> {
      svg.labelled("0 0 320 180", labels.all());
      strands(svg, new Course(6, 236, 296, 296, 48, 99, 150, .85));
      svg.words("t-b", 0, 22, 16, labels.lived());
      svg.words("t-b", 0, 124, 16, labels.learnt());
      if (!between.isEmpty()) svg.words("t-b", 0, 80, 16, labels.between());
      row(svg, lived, 21, 215, 42, 48);
      row(svg, between, 21, 215, 42, 99);
      row(svg, learnt, 21, 215, 42, 150);
      svg.end();
    };
  }

  /** Where the strands begin, bend, meet and end, from left to right and from above. */
  private record Course(
      double begin,
      double bend,
      double meet,
      double knot,
      double above,
      double middle,
      double below,
      double size) {

    String from(double y) {
      return "M%s %sH%sC%s %s %s %s %s %s"
          .formatted(
              Svg.number(begin),
              Svg.number(y),
              Svg.number(bend),
              Svg.number(bend + 60),
              Svg.number(y),
              Svg.number(bend + 40),
              Svg.number(middle),
              Svg.number(Math.min(meet, bend + 110)),
              Svg.number(middle));
    }

    String straight(double y, double to) {
      return "M%s %sH%s".formatted(Svg.number(begin), Svg.number(y), Svg.number(to));
    }
  }

  private void strands(Svg svg, Course course) {
    if (closed && decidedBy.oneSided()) {
      alone(svg, course);
      return;
    }
    Strand.line(svg, Experience.LIVED, course.from(course.above()), 4);
    Strand.line(svg, Experience.LEARNT, course.from(course.below()), 4);
    double y = course.middle();
    if (!closed) {
      Strand.dots(svg, "l-ink-soft", dotted(course), 4);
      return;
    }
    if (course.meet() < course.knot())
      Strand.thread(
          svg,
          "M%s %sH%s"
              .formatted(Svg.number(course.meet()), Svg.number(y), Svg.number(course.knot())),
          9);
    Sign.DECISION.drawKnot(svg, course.knot(), y, course.size(), false);
  }

  // The strand of those who weren't asked stops short: nothing of theirs went into it.
  private void alone(Svg svg, Course course) {
    boolean byLived = decidedBy == DecidedBy.LIVED;
    double y = byLived ? course.above() : course.below();
    double other = byLived ? course.below() : course.above();
    Strand.line(
        svg, byLived ? Experience.LIVED : Experience.LEARNT, course.straight(y, course.knot()), 4);
    var others = byLived ? Experience.LEARNT : Experience.LIVED;
    double end = course.begin() + 46;
    Strand.line(svg, others, course.straight(other, end), 4);
    Strand.mark(svg, others, end + 6, other, 7);
    Sign.DECISION.drawKnot(svg, course.knot(), y, course.size(), false);
  }

  private static String dotted(Course course) {
    double from =
        Math.min(course.meet(), course.bend() + 110) + (course.meet() < course.knot() ? 12 : 8);
    double to = course.meet() < course.knot() ? course.knot() + 20 : from + 18;
    return "M%s %sH%s".formatted(Svg.number(from), Svg.number(course.middle()), Svg.number(to));
  }

  // Many people stand closer, and smaller once they would touch.
  private static void row(
      Svg svg, List<Stand> stands, double from, double room, double widest, double y) {
    double step = stands.size() < 2 ? widest : Math.min(widest, room / (stands.size() - 1));
    double scale = Math.min(1, step / 28);
    for (int i = 0; i < stands.size(); i++) {
      double x = from + i * step - 13 * scale;
      svg.group(
          "transform",
          "translate(%s %s)%s"
              .formatted(
                  Svg.number(x),
                  Svg.number(y - 13 * scale),
                  scale == 1 ? "" : " scale(" + Math.round(scale * 100) / 100.0 + ")"));
      sign(svg, stands.get(i));
      svg.end();
    }
  }

  private static void sign(Svg svg, Stand stand) {
    switch (stand) {
      case AGREE ->
          svg.circle("f-thread", 13, 13, 12)
              .bare(
                  "M7.5 13.5l4 4 7.5-8.5",
                  "fill",
                  "none",
                  "stroke",
                  "var(--stitch)",
                  "stroke-width",
                  3,
                  "stroke-linecap",
                  "round",
                  "stroke-linejoin",
                  "round");
      case ASIDE ->
          svg.circle("f-paper", 13, 13, 11)
              .circle("l-ink", 13, 13, 11, "stroke-width", 2.5)
              .path("l-ink", "M8 13H18", 3, "stroke-linecap", "round");
      case DISAGREE ->
          svg.shape("f-paper", "M13 1 25 13 13 25 1 13Z")
              .path("l-ink", "M13 1 25 13 13 25 1 13Z", 2.5)
              .path("l-ink", "M9.5 9.5l7 7M16.5 9.5l-7 7", 2.8, "stroke-linecap", "round");
    }
  }
}
