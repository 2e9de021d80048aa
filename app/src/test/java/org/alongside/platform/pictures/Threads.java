package org.alongside.platform.pictures;

import static org.alongside.platform.Experience.LEARNT;
import static org.alongside.platform.Experience.LIVED;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Threads of every kind to draw: long and short, of many and of nobody, cut off and whole. */
final class Threads {

  static final List<Knot> WHOLE =
      List.of(
          new Knot(Sign.THEME, "Theme", "31 pieces of 27 voices"),
              new Knot(Sign.DECISION, "Decision", "12 March"),
          new Knot(Sign.PROMISE, "Promise", "19 March"), new Knot(Sign.CHANGE, "Change", "8 June"),
          new Knot(Sign.MEASURE, "Measure", "every week"),
              new Knot(Sign.TOLD, "Told", "12 November"));

  static final List<Knot> BECAME =
      List.of(
          new Knot(Sign.DECISION, "Decided together", ""),
          new Knot(Sign.CHANGE, "Done", ""),
          new Knot(Sign.TOLD, "Told", ""));

  private Threads() {}

  static Map<String, Weave> weaves() {
    var weaves = new LinkedHashMap<String, Weave>();
    weaves.put(
        "27 voices", new Weave(new Voices(19, 8, 0, 0), WHOLE, DecidedBy.BOTH, new Loops(24, 3)));
    weaves.put(
        "1 voice", new Weave(new Voices(1, 0, 0, 0), WHOLE, DecidedBy.BOTH, new Loops(1, 0)));
    weaves.put(
        "3 voices", new Weave(new Voices(2, 1, 0, 0), WHOLE, DecidedBy.BOTH, new Loops(2, 1)));
    weaves.put(
        "9 voices of every kind",
        new Weave(new Voices(3, 2, 2, 2), WHOLE, DecidedBy.BOTH, new Loops(9, 0)));
    weaves.put(
        "412 voices",
        new Weave(new Voices(300, 90, 10, 12), WHOLE, DecidedBy.BOTH, new Loops(361, 51)));
    weaves.put(
        "3,000 voices",
        new Weave(new Voices(2400, 500, 0, 100), WHOLE, DecidedBy.BOTH, new Loops(2700, 300)));
    weaves.put(
        "nobody yet",
        new Weave(new Voices(0, 0, 0, 0), List.of(), DecidedBy.NOBODY_YET, new Loops(0, 0)));
    weaves.put(
        "not yet themed",
        new Weave(new Voices(9, 4, 0, 0), List.of(), DecidedBy.NOBODY_YET, new Loops(0, 13)));
    weaves.put(
        "themed",
        new Weave(
            new Voices(9, 4, 0, 0), WHOLE.subList(0, 1), DecidedBy.NOBODY_YET, new Loops(0, 13)));
    weaves.put(
        "decided, under way",
        new Weave(new Voices(9, 4, 0, 0), WHOLE.subList(0, 3), DecidedBy.BOTH, new Loops(0, 13)));
    weaves.put(
        "not done, and told",
        new Weave(
            new Voices(9, 0, 0, 0),
            List.of(
                WHOLE.get(0),
                WHOLE.get(1),
                new Knot(Sign.NOT_DONE, "Not done", "14 April"),
                WHOLE.get(5)),
            DecidedBy.BOTH,
            new Loops(9, 0)));
    weaves.put(
        "not done",
        new Weave(
            new Voices(4, 2, 0, 0),
            List.of(WHOLE.get(0), WHOLE.get(1), new Knot(Sign.NOT_DONE, "Not done", "14 April")),
            DecidedBy.BOTH,
            new Loops(0, 6)));
    weaves.put(
        "decided by learnt alone",
        new Weave(new Voices(5, 1, 0, 0), WHOLE, DecidedBy.LEARNT, new Loops(5, 1)));
    weaves.put(
        "decided by learnt alone, only lived spoke",
        new Weave(new Voices(5, 0, 0, 0), WHOLE, DecidedBy.LEARNT, new Loops(5, 0)));
    weaves.put(
        "decided by lived alone, under way",
        new Weave(new Voices(5, 3, 0, 0), WHOLE.subList(0, 4), DecidedBy.LIVED, new Loops(0, 8)));
    weaves.put(
        "decision without a theme",
        new Weave(new Voices(5, 3, 0, 0), WHOLE.subList(1, 6), DecidedBy.BOTH, new Loops(4, 4)));
    weaves.put(
        "only unsaid", new Weave(new Voices(0, 0, 0, 14), WHOLE, DecidedBy.BOTH, new Loops(14, 0)));
    var long_ = new ArrayList<>(WHOLE.subList(0, 5));
    for (int i = 0; i < 5; i++)
      long_.add(4, new Knot(i % 2 == 0 ? Sign.CHANGE : Sign.PROMISE, "Change", "8 June"));
    long_.add(WHOLE.get(5));
    weaves.put(
        "eleven knots",
        new Weave(new Voices(19, 8, 0, 0), long_, DecidedBy.BOTH, new Loops(24, 3)));
    return weaves;
  }

  static List<Quote> quotes() {
    return List.of(
        new Quote(LIVED, "“We walked round for forty minutes.”"),
        new Quote(LEARNT, "“Parents arrive upset. Then we start late.”"),
        new Quote(LIVED, "“Nobody told me I could bring Dad home.”"),
        new Quote(LEARNT, "“I can’t find out if the bed is ready.”"),
        new Quote(LIVED, "“I only wanted to be asked.”"));
  }
}
