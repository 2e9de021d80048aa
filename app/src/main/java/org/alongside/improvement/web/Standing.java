package org.alongside.improvement.web;

import java.time.temporal.ChronoUnit;
import org.alongside.improvement.Commitment;
import org.alongside.platform.pictures.State;
import org.alongside.platform.words.Words;

/** How a promise stands today: a mark, and the same in words. */
public record Standing(State state, String words) {

  static Standing of(Commitment promise, Words words) {
    var end = promise.end();
    if (end != null)
      return end.kept()
          ? new Standing(State.KEPT, words.say("improvement.kept-on", words.date(end.at())))
          : new Standing(
              State.NOT_DONE, words.say("improvement.not-kept-on", words.date(end.at())));
    if (promise.overdue(words.today()))
      return new Standing(
          State.BROKEN,
          words.say(
              "improvement.overdue",
              words.date(promise.due()),
              ChronoUnit.DAYS.between(promise.due(), words.today())));
    return new Standing(State.DUE, words.say("improvement.due", words.date(promise.due())));
  }
}
