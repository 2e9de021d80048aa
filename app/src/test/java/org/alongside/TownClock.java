package org.alongside;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.context.annotation.Primary;

/** A clock that stands still until a test sets it. */
@Primary
public final class TownClock extends Clock {

  private static final Instant MORNING = Instant.parse("2026-11-23T09:00:00Z");
  private static final ZoneId ZONE = ZoneId.of("Europe/London");

  private volatile Instant now = MORNING;

  @Override
  public Instant instant() {
    return now;
  }

  public void set(Instant at) {
    now = at;
  }

  public void pass(Duration time) {
    now = now.plus(time);
  }

  void backToMorning() {
    now = MORNING;
  }

  @Override
  public ZoneId getZone() {
    return ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }
}
