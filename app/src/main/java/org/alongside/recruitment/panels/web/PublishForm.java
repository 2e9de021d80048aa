package org.alongside.recruitment.panels.web;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Typed;
import org.alongside.platform.pages.TypedDate;
import org.alongside.recruitment.panels.Panels;
import org.alongside.recruitment.panels.Source;

/** Which number will draw, and when it is made. */
public record PublishForm(String source, TypedDate due, String time, String place) {

  static final PublishForm BLANK = new PublishForm("BEACON", TypedDate.BLANK, "12:00", "");
  private static final int LONGEST = 300;

  static PublishForm of(Typed typed) {
    return new PublishForm(
        typed.in("source"), typed.date("due"), typed.in("time"), typed.in("place"));
  }

  Problems check(Instant now, ZoneId zone) {
    var problems = Problems.none();
    if (!source.matches("BEACON|DICE|BALLS")) problems.add("source", "panels.source-which");
    if (due.blank()) problems.add("due-day", "panels.due-needed");
    due.check(problems, "due");
    if (!time.matches("([01]?\\d|2[0-3])[:.][0-5]\\d")) problems.add("time", "panels.time-wrong");
    if (!source.equals("BEACON") && place.isBlank()) problems.add("place", "panels.place-needed");
    Typed.atMost(problems, "place", place, LONGEST);
    if (!problems.any() && due(zone).isBefore(now.plus(Panels.SOONEST)))
      problems.add("due-day", "panels.due-soon");
    return problems;
  }

  Source chosen() {
    return Source.valueOf(source);
  }

  Instant due(ZoneId zone) {
    String[] parts = time.split("[:.]");
    return due.date()
        .orElseThrow()
        .atTime(LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])))
        .atZone(zone)
        .toInstant();
  }
}
