package org.alongside.accountability.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.alongside.improvement.Commitment;
import org.alongside.platform.pictures.State;
import org.alongside.platform.words.Words;

/** Where a promise on a thread stands today: a mark, and the same in words. */
record Standing(State state, String words) {

  static Standing of(Commitment promise, Words words) {
    var end = promise.end();
    if (end == null) return new Standing(State.DUE, due(promise, words));
    return end.kept()
        ? new Standing(State.KEPT, kept(promise, end, words))
        : new Standing(
            State.BROKEN, words.say("accountability.thread.promise.broken", end.words()));
  }

  private static String due(Commitment promise, Words words) {
    var day = words.date(promise.due());
    return promise.overdue(words.today())
        ? words.say("accountability.thread.promise.late", day)
        : words.say("accountability.thread.promise.due", day);
  }

  private static String kept(Commitment promise, Commitment.End end, Words words) {
    var day = LocalDate.ofInstant(end.at(), words.clock().getZone());
    long early = ChronoUnit.DAYS.between(day, promise.due());
    if (early < 0) return words.say("accountability.thread.promise.kept-late", -early);
    return early < 7
        ? words.say("accountability.thread.promise.kept")
        : words.say("accountability.thread.promise.kept-early", early / 7);
  }
}
