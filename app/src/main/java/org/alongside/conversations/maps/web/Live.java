package org.alongside.conversations.maps.web;

import java.time.Duration;
import java.time.Instant;
import org.alongside.conversations.maps.Turnout;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.words.Words;

/**
 * What changes while somebody looks.
 *
 * @param turnout who took part so far, in words
 * @param drawn how long ago the map was drawn, in words; empty where there is none
 * @param mark another one for another map
 */
public record Live(String turnout, String drawn, String mark) {

  static Live of(Lookers.Seen seen, Instant now, Frame frame) {
    return new Live(
        frame.say("mapping.kicker", frame.name(), turnout(seen.turnout(), frame.words())),
        seen.drawn().map(at -> drawn(at, now, frame.words())).orElse(""),
        seen.drawn().map(Instant::toString).orElse(""));
  }

  /** So few that somebody might be picked out aren’t counted aloud. */
  static String turnout(Turnout turnout, Words words) {
    return turnout.people() > 0 && !turnout.enough()
        ? words.say("mapping.turnout.few")
        : words.say("mapping.turnout", turnout.people(), turnout.votes());
  }

  static String drawn(Instant at, Instant now, Words words) {
    long seconds = Math.max(0, Duration.between(at, now).toSeconds());
    if (seconds < 60) return words.say("mapping.drawn.seconds", seconds);
    if (seconds < 3600) return words.say("mapping.drawn.minutes", seconds / 60);
    if (seconds < 24 * 3600) return words.say("mapping.drawn.hours", seconds / 3600);
    return words.say("mapping.drawn.on", words.date(at));
  }
}
