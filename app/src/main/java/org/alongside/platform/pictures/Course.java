package org.alongside.platform.pictures;

import static org.alongside.platform.pictures.Ribbon.MIDDLE;

import java.util.ArrayList;
import java.util.List;
import org.alongside.platform.Experience;

/**
 * The course of a ribbon between its voices and its end: where its knots hang, and what runs from
 * knot to knot.
 */
final class Course {

  private static final double FIRST = 280;
  private static final double LAST = 935;
  private static final double APART = 31; // beside the knots, never through them
  private static final double[] SWAY = {0, 0, 2, -4, 3};

  private final Weave weave;
  private final List<Double> knots = new ArrayList<>();

  Course(Weave weave) {
    this.weave = weave;
    hangKnots();
  }

  double x(int knot) {
    return knots.get(knot);
  }

  double y(int knot) {
    var straight =
        joinedAt() < 0
            || knot <= joinedAt()
            || knot == knots.size() - 1
            || weave.decidedBy().oneSided();
    return straight ? MIDDLE : MIDDLE + SWAY[1 + knot % 4];
  }

  double lastKnot() {
    return knots.isEmpty() ? Gathering.AT : knots.getLast();
  }

  double knotSize() {
    double closest = 64;
    for (int i = 1; i < knots.size(); i++) closest = Math.min(closest, x(i) - x(i - 1));
    return closest / 64;
  }

  /** How far from the middle the strand runs of those who did not decide. */
  double apart(Experience kind) {
    return switch (weave.decidedBy()) {
      case LIVED -> kind == Experience.LEARNT && weave.voices().broughtLearnt() ? APART - 20 : 0;
      case LEARNT -> kind == Experience.LIVED && weave.voices().broughtLived() ? 20 - APART : 0;
      case BOTH, NOBODY_YET -> 0;
    };
  }

  void draw(Svg svg, Across across) {
    if (joinedAt() >= 0 && weave.decidedBy().oneSided()) {
      apart(svg, across);
      return;
    }
    var twists = weave.themeAt() >= 0 || joinedAt() >= 0;
    var turn = weave.themeAt() < 0 ? 0 : weave.themeAt();
    var before = joinedAt() < 0 ? knots.size() - 1 : joinedAt();
    if (!twists) {
      sideBySide(svg, across, Gathering.AT, lastKnot());
    } else {
      sideBySide(svg, across, Gathering.AT, weave.themeAt() < 0 ? Gathering.AT : x(turn));
      for (int i = turn; i < before; i++) twist(svg, across, x(i), x(i + 1), 0);
      if (weave.themeAt() < 0) twist(svg, across, Gathering.AT, x(before), 0);
    }
    if (joinedAt() >= 0) thread(svg, across);
    if (!weave.endsWith(Sign.TOLD) && !weave.endsWith(Sign.NOT_DONE)) underWay(svg, across, twists);
  }

  private void hangKnots() {
    int count = weave.knots().size();
    if (count == 0) return;
    var first = weave.decisionAt() == 0 ? 446 : FIRST;
    double gaps = 0;
    for (int i = 1; i < count; i++) gaps += gap(i);
    var wide = weave.endsWith(Sign.TOLD) ? LAST : 122 * gaps;
    var unit =
        gaps == 0
            ? 0
            : Math.min(wide, weave.endsWith(Sign.TOLD) ? wide - first : LAST - first) / gaps;
    double x = first;
    knots.add(x);
    for (int i = 1; i < count; i++) knots.add(x += unit * gap(i));
  }

  private double gap(int before) {
    return before == weave.decisionAt() ? 1.36 : 1;
  }

  private int joinedAt() {
    if (weave.decidedBy() == DecidedBy.NOBODY_YET || weave.knots().isEmpty()) return -1;
    return Math.max(0, weave.decisionAt() >= 0 ? weave.decisionAt() : weave.themeAt());
  }

  private void sideBySide(Svg svg, Across across, double from, double to) {
    if (to <= from) return;
    for (var kind : weave.voices().kinds()) {
      var y = MIDDLE + Gathering.side(weave.voices(), kind);
      Strand.line(svg, kind, across.from(from, y).straight(to, y), 6);
    }
  }

  /**
   * @param apart 0 where a knot ties them at the end, 1 where they only run on
   */
  private void twist(Svg svg, Across across, double from, double to, int apart) {
    var voices = weave.voices();
    if (voices.unsaid() > 0)
      Strand.line(svg, Experience.UNSAID, across.from(from, MIDDLE).straight(to, MIDDLE), 3);
    if (voices.broughtLearnt()) {
      var end = MIDDLE + apart * Gathering.side(voices, Experience.LEARNT);
      Strand.line(
          svg, Experience.LEARNT, across.from(from, MIDDLE + 9).wave(to, MIDDLE, 24, end), 6);
    }
    if (voices.broughtLived()) {
      var end = MIDDLE + apart * Gathering.side(voices, Experience.LIVED);
      Strand.line(
          svg, Experience.LIVED, across.from(from, MIDDLE - 9).wave(to, MIDDLE, 24, end), 6);
    }
  }

  private void thread(Svg svg, Across across) {
    var line = across.from(x(joinedAt()), MIDDLE);
    for (int i = joinedAt() + 1; i < knots.size(); i++) {
      var dx = x(i) - x(i - 1);
      line.curve(x(i - 1) + .38 * dx, y(i - 1) - 10, x(i - 1) + .62 * dx, y(i) + 10, x(i), y(i));
    }
    if (!weave.endsWith(Sign.TOLD) && !weave.endsWith(Sign.NOT_DONE))
      line.straight(lastKnot() + 66, MIDDLE);
    Strand.thread(svg, line, 9);
  }

  private void underWay(Svg svg, Across across, boolean twists) {
    var from = lastKnot();
    if (joinedAt() >= 0) {
      Strand.dots(svg, "l-thread", across.from(from + 84, MIDDLE).straight(from + 166, MIDDLE), 5);
      return;
    }
    var to = from + (twists ? 150 : 60);
    if (twists) twist(svg, across, from, to, 1);
    else sideBySide(svg, across, from, to);
    for (var kind : weave.voices().kinds()) {
      var y = MIDDLE + Gathering.side(weave.voices(), kind);
      Strand.dots(svg, "l-ink-soft", across.from(to + 18, y).straight(to + 82, y), 4);
    }
  }

  /**
   * Those who decided go through the knots; the others run beside them to the end and never join.
   */
  private void apart(Svg svg, Across across) {
    var deciders = weave.decidedBy() == DecidedBy.LIVED ? Experience.LIVED : Experience.LEARNT;
    var others = deciders == Experience.LIVED ? Experience.LEARNT : Experience.LIVED;
    var voices = weave.voices();
    var from = weave.themeAt() < 0 ? Gathering.AT : x(weave.themeAt());
    var open = !weave.endsWith(Sign.TOLD) && !weave.endsWith(Sign.NOT_DONE);
    var to = lastKnot() + (open ? 66 : 0);
    sideBySide(svg, across, Gathering.AT, from);
    if (others == Experience.LIVED ? voices.broughtLived() : voices.broughtLearnt()) {
      var y = MIDDLE + (others == Experience.LIVED ? -APART : APART);
      var start = MIDDLE + Gathering.side(voices, others);
      var end = Math.max(from + 64, open ? to : to - 40);
      Strand.line(svg, others, across.from(from, start).ease(from + 64, y).straight(end, y), 4);
      Strand.mark(svg, others, across.at(end), y, 6);
    }
    var decided = deciders == Experience.LIVED ? voices.broughtLived() : voices.broughtLearnt();
    var line =
        decided
            ? across.from(from, MIDDLE + Gathering.side(voices, deciders)).ease(from + 64, MIDDLE)
            : across.from(x(joinedAt()), MIDDLE);
    Strand.line(svg, deciders, line.straight(to, MIDDLE), 6);
    if (open)
      Strand.dots(svg, "l-ink-soft", across.from(to + 18, MIDDLE).straight(to + 100, MIDDLE), 5);
  }
}
