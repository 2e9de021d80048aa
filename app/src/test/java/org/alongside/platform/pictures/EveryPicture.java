package org.alongside.platform.pictures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.alongside.platform.Experience;

/** One of each kind of picture and more, with words that mean ill. */
final class EveryPicture {

  private static final String HOSTILE = "<script>alert('\"&\")</script>";

  private EveryPicture() {}

  static List<Picture> all() {
    var pictures = new ArrayList<Picture>();
    for (var weave : Threads.weaves().values()) {
      for (var fromRight : List.of(true, false)) {
        pictures.add(new Ribbon(weave, HOSTILE, HOSTILE, fromRight));
        pictures.add(new Fan(weave, HOSTILE, HOSTILE, fromRight));
      }
      var signs = weave.knots().stream().map(Knot::sign).toList();
      pictures.addAll(Lane.along(signs, weave.voices(), weave.decidedBy(), weave.loops()));
      pictures.addAll(
          Lane.along(Experience.UNSAID, signs, weave.voices(), weave.decidedBy(), weave.loops()));
      pictures.add(LoopMeter.wide(weave.loops(), HOSTILE));
      pictures.add(LoopMeter.narrow(weave.loops(), HOSTILE));
      pictures.add(new LoopsEnd(weave.loops(), true));
      pictures.add(new ThemeBars(weave.voices(), weave.voices().lived()));
    }
    for (var by : DecidedBy.values())
      for (var outcome : SaidDid.Outcome.values()) pictures.add(new SaidDid(by, outcome));
    for (var state : State.values()) pictures.add(state.sign());
    for (var shows : KeyEntry.Shows.values()) pictures.add(new KeyEntry(shows, HOSTILE).sample());
    var quotes =
        List.of(
            new Quote(Experience.BOTH, HOSTILE),
            new Quote(Experience.UNSAID, "سلام"),
            new Quote(Experience.LIVED, ""));
    pictures.add(new Hero(quotes, HOSTILE, Threads.BECAME, HOSTILE, true));
    pictures.add(new TallHero(quotes, HOSTILE, List.of(), HOSTILE, true));
    pictures.add(new Steps(2, 3));
    for (var narrow : List.of(true, false)) {
      for (var you : Arrays.asList(new OpinionMap.Point(0.9, -0.2), null))
        pictures.add(new OpinionMap(circles(), you, HOSTILE, HOSTILE, narrow));
      var line = new Shares.Line(HOSTILE, false, 0.2, null, 1.0);
      pictures.add(new Shares(List.of(Shares.Line.heading(HOSTILE), line), HOSTILE, narrow));
    }
    var marks = new ArrayList<Agreement.Mark>();
    for (var mark : GroupMark.values()) {
      pictures.add(new GroupSign(mark));
      marks.add(new Agreement.Mark(mark, 0.5, 0, 1));
    }
    pictures.add(new Agreement(marks, HOSTILE, HOSTILE, HOSTILE));
    pictures.add(Lots.wide(List.of(true, false), HOSTILE));
    pictures.add(Lots.narrow(List.of(), HOSTILE));
    var step = new DrawSteps.Step(HOSTILE, HOSTILE);
    pictures.add(new DrawSteps(List.of(step, step, step), HOSTILE, HOSTILE));
    return pictures;
  }

  private static List<OpinionMap.Circle> circles() {
    var circles = new ArrayList<OpinionMap.Circle>();
    for (var mark : GroupMark.values())
      circles.add(
          new OpinionMap.Circle(
              mark, mark.ordinal(), 1, 0.4, 90 * mark.ordinal(), HOSTILE, "cy", HOSTILE));
    return circles;
  }
}
