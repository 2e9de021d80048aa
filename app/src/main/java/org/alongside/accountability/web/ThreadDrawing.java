package org.alongside.accountability.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.platform.pictures.DecidedBy;
import org.alongside.platform.pictures.Fan;
import org.alongside.platform.pictures.KeyEntry;
import org.alongside.platform.pictures.KeyEntry.Shows;
import org.alongside.platform.pictures.Knot;
import org.alongside.platform.pictures.Ribbon;
import org.alongside.platform.pictures.Sign;
import org.alongside.platform.pictures.Weave;
import org.alongside.platform.words.Words;

/** The thread at one glance: a knot for each kind of thing on it, whatever their number. */
final class ThreadDrawing {

  private ThreadDrawing() {}

  static ThreadPage.Drawing of(ThreadView view, List<Step> steps, Words words) {
    Map<Sign, Knot> knots = new LinkedHashMap<>();
    steps.stream()
        .filter(step -> step.sign() != Sign.VOICE)
        .forEach(
            step -> knots.merge(step.sign(), knot(step), (first, next) -> several(first, next)));
    var weave =
        new Weave(view.spoke(), List.copyOf(knots.values()), view.decidedBy(), view.loops());
    String note = weave.each() == 1 ? "" : words.say("accountability.thread.each", weave.each());
    String label = label(view, weave, words);
    return new ThreadPage.Drawing(
        new Ribbon(weave, label, note, false),
        new Fan(weave, label, note, false),
        key(view, weave, words));
  }

  private static Knot knot(Step step) {
    return new Knot(step.sign(), step.kind(), step.when());
  }

  private static Knot several(Knot first, Knot next) {
    return new Knot(first.sign(), first.label(), next.when());
  }

  private static String label(ThreadView view, Weave weave, Words words) {
    var knots = weave.knots().stream().map(Knot::label).toList();
    return words.say(
        "accountability.thread.picture",
        view.spoke().total(),
        String.join(", ", knots),
        view.loops().closed(),
        view.loops().open());
  }

  private static List<KeyEntry> key(ThreadView view, Weave weave, Words words) {
    var spoke = view.spoke();
    List<KeyEntry> key = new ArrayList<>();
    add(key, Shows.LIVED, "lived", spoke.lived(), words);
    add(key, Shows.BOTH, "both", spoke.both(), words);
    add(key, Shows.LEARNT, "learnt", spoke.learnt(), words);
    add(key, Shows.UNSAID, "unsaid", spoke.unsaid(), words);
    add(key, Shows.THREAD, "thread", view.decidedBy() == DecidedBy.BOTH ? 1 : 0, words);
    boolean told = weave.knots().stream().anyMatch(knot -> knot.sign() == Sign.TOLD);
    add(key, Shows.TOLD, "told", told ? view.loops().closed() : 0, words);
    add(key, Shows.OPEN, "open", told ? view.loops().open() : 0, words);
    return key;
  }

  private static void add(List<KeyEntry> key, Shows shows, String what, int people, Words words) {
    if (people > 0) key.add(new KeyEntry(shows, words.say("accountability.key." + what, people)));
  }
}
