package org.alongside.platform.words;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Sentences, dates and counts in one person's language. */
public record Words(Locale locale, MessageSource messages, Clock clock) {

  public String say(String key, Object... about) {
    return messages.getMessage(key, about, locale);
  }

  /** The sentence of an enum's constant: {@code <stem>.<constant in kebab case>}. */
  public String say(String stem, Enum<?> constant) {
    return say(stem + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** 12 March; with the year when it isn't this one. */
  public String date(LocalDate day) {
    return day.format(format(day.getYear() == today().getYear() ? "d MMMM" : "d MMMM yyyy"));
  }

  public String date(Instant at) {
    return date(LocalDate.ofInstant(at, zone()));
  }

  /** Thursday 3 December. */
  public String weekday(LocalDate day) {
    return day.format(format("EEEE d MMMM"));
  }

  public String weekday(Instant at) {
    return weekday(LocalDate.ofInstant(at, zone()));
  }

  /** Whole days from then until now: "today", "1 day", "6 days". */
  public String wait(Instant since) {
    return say("platform.days", daysSince(since));
  }

  public long daysSince(Instant since) {
    return ChronoUnit.DAYS.between(LocalDate.ofInstant(since, zone()), today());
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  private ZoneId zone() {
    return clock.getZone();
  }

  private DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, locale);
  }
}
