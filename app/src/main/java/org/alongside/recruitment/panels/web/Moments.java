package org.alongside.recruitment.panels.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.alongside.platform.words.Words;

/** A day and an hour, as people say it. */
final class Moments {

  private Moments() {}

  static String say(Instant at, Words words) {
    ZoneId zone = words.clock().getZone();
    String hour = LocalDateTime.ofInstant(at, zone).format(DateTimeFormatter.ofPattern("HH:mm"));
    return words.say("panels.moment", words.weekday(at), hour);
  }
}
