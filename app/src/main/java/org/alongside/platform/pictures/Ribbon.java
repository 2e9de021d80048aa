package org.alongside.platform.pictures;

import org.alongside.platform.Experience;

/**
 * The thread at one glance, for wide screens: strands gather, twist, are one thread from the
 * decision on, and part again to reach everyone who was told. What has not happened yet isn't
 * drawn: the line ends in dots where it has got to.
 *
 * @param label what it shows, in a sentence
 * @param note for how many people one strand stands, empty where {@link Weave#each} is one
 */
public record Ribbon(Weave weave, String label, String note, boolean fromRight) implements Picture {

  static final double MIDDLE = 150;

  @Override
  public void draw(Svg svg) {
    var across = new Across(1120, fromRight);
    var gathering = new Gathering(weave);
    var parting = new Parting(weave);
    var half = Math.max(88, Math.max(gathering.spread(), parting.spread()) / 2 + 12);
    svg.labelled(
        "0 %s 1120 %s"
            .formatted(Svg.number(MIDDLE - half), Svg.number(2 * half + (note.isEmpty() ? 0 : 26))),
        label);
    gathering.draw(svg, across);
    var course = new Course(weave);
    course.draw(svg, across);
    if (weave.endsWith(Sign.TOLD)) parting.draw(svg, across, course.lastKnot());
    knots(svg, across, course);
    svg.words(
        "f-ink-soft t-halo",
        across.at(0),
        MIDDLE + Math.max(half, gathering.spread() / 2 + 12) + 18,
        15,
        note);
    svg.end();
  }

  private void knots(Svg svg, Across across, Course course) {
    for (int i = 0; i < weave.knots().size(); i++) {
      var knot = weave.knots().get(i);
      var x = across.at(course.x(i));
      knot.sign().drawKnot(svg, x, course.y(i), course.knotSize(), fromRight);
      var above = i % 2 == 1;
      var far = MIDDLE + course.apart(above ? Experience.LIVED : Experience.LEARNT);
      var y = far + (above ? knot.when().isEmpty() ? -40 : -56 : 56);
      svg.words("t-b t-halo", x, y, 17, knot.label(), "text-anchor", "middle");
      svg.words("f-ink-soft t-halo", x, y + 19, 15, knot.when(), "text-anchor", "middle");
    }
  }
}
