package org.alongside.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** The town's days, counted from today; nothing has happened later than now. */
record Calendar(Clock clock) {

  LocalDate date(int day) {
    return LocalDate.now(clock).plusDays(day);
  }

  Instant at(int day, String hour) {
    return at(day, LocalTime.parse(hour));
  }

  /** Some minute of an office day, always the same one for the same thing. */
  Instant atWork(int day, String what) {
    return at(day, LocalTime.of(9, 0).plusMinutes(Math.floorMod(what.hashCode(), 8 * 60)));
  }

  /** As wished, unless that would be before something it follows; then a few minutes after. */
  Instant after(Instant earlier, Instant wished) {
    return notYet(wished.isAfter(earlier) ? wished : earlier.plusSeconds(12 * 60));
  }

  private Instant at(int day, LocalTime hour) {
    return notYet(date(day).atTime(hour).atZone(clock.getZone()).toInstant());
  }

  private Instant notYet(Instant at) {
    Instant now = clock.instant();
    return at.isAfter(now) ? now : at;
  }
}
