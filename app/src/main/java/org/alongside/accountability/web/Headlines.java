package org.alongside.accountability.web;

import java.util.Optional;
import org.alongside.listening.Voice;
import org.alongside.platform.words.Words;

/** The sentence that a reader came for: from somebody's words to what has come of them so far. */
record Headlines(ThreadView view) {

  private static final String PLACE = "\u0001";
  private static final int LONG = 110;

  private record End(String stage, String title) {}

  ThreadPage.Headline headline() {
    End end = end();
    Optional<Voice> speaker = view.speaker();
    if (speaker.isEmpty())
      return new ThreadPage.Headline(
          sentence("headline-all." + end.stage(), view.spoke().total(), end.title()), "", "", "");
    String sentence = sentence("headline." + end.stage(), PLACE, end.title());
    int place = sentence.indexOf(PLACE);
    return new ThreadPage.Headline(
        sentence.substring(0, place),
        view.brief(speaker.get()).orElseThrow(),
        speaker.get().language(),
        sentence.substring(place + PLACE.length()));
  }

  String lead(boolean back) {
    String spoke = sentence("lead.spoke", view.spoke().total());
    if (view.heard().isEmpty()) return sentence("lead.nobody");
    if (back) return spoke + " " + sentence("lead.back");
    return spoke + " " + sentence(view.own().changes().isEmpty() ? "lead.so-far" : "lead.follow");
  }

  private End end() {
    var own = view.own();
    if (!own.changes().isEmpty()) return brief("change", own.changes().getLast().title());
    if (!own.notDone().isEmpty()) return brief("not-done", own.notDone().getLast().what());
    if (!own.promises().isEmpty()) return brief("promise", own.promises().getLast().words());
    if (!own.decisions().isEmpty()) {
      var outcome = own.decisions().getLast().outcome();
      return outcome == null
          ? brief("question", own.decisions().getLast().question())
          : brief("decision", outcome.decided());
    }
    if (!own.talks().isEmpty())
      return brief("conversation", own.talks().getLast().conversation().question());
    if (!own.themes().isEmpty()) return brief("theme", own.themes().getLast().name());
    return new End(view.heard().isEmpty() ? "nothing" : "voices", "");
  }

  // A headline takes one sentence of a long one, and does without one that is longer still.
  private static End brief(String stage, String title) {
    String first = title.strip().split("(?<=[.!?])\\s", 2)[0].replaceFirst("\\.$", "");
    return first.length() <= LONG ? new End(stage, first) : new End(stage + "-long", "");
  }

  private String sentence(String key, Object... about) {
    Words words = view.words();
    return words.say("accountability.thread." + key, about);
  }
}
