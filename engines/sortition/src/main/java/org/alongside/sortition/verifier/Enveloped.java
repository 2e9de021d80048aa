package org.alongside.sortition.verifier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.alongside.sortition.BadInput;
import org.alongside.sortition.Commitment;
import org.alongside.sortition.Draw;
import org.jspecify.annotations.Nullable;

/**
 * A list that was published with everybody’s answers in an envelope of their own: lines as in
 * {@link Commitment}, but the first is {@code alongside-panel 1}, {@code whole SHA-256} and what
 * will draw follow it, there are no households, and a person is {@code person ID SHA-256}. What the
 * envelopes hide, that each ticket keeps the rules, isn’t checked here, and the report says so.
 */
final class Enveloped {
  static final String FORMAT = "alongside-panel 1";
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  private final String text;
  private final Map<String, Integer> named = new HashMap<>();
  private final List<List<String>> tickets = new ArrayList<>();
  private int seats;
  private int promised;

  private Enveloped(String text) {
    this.text = text;
    var lines = text.lines().toList();
    if (lines.isEmpty() || !lines.getFirst().equals(FORMAT))
      throw new Broken("line 1 should be “%s”", FORMAT);
    for (int i = 1; i < lines.size(); i++) {
      try {
        line(List.of(lines.get(i).split(" ", -1)));
      } catch (IllegalArgumentException | IndexOutOfBoundsException wrong) {
        throw new Broken("line %d can’t be read: “%.60s”", i + 1, lines.get(i));
      }
    }
  }

  /**
   * @param seal what was published as the text’s SHA-256, if it is to be compared
   * @param randomness what the draw was made with, if there was one
   */
  static Report check(String text, @Nullable String seal, byte @Nullable [] randomness) {
    var report = new Report();
    report.check("seal", () -> sealed(text, seal));
    Enveloped list;
    try {
      list = new Enveloped(text);
    } catch (Broken broken) {
      report.broken("list", broken);
      return report;
    }
    report.check("list", list::told);
    report.check("tickets", list::keep);
    report.check("chances", list::chances);
    report.unchecked("rules", "answers are in envelopes, so you can’t see that tickets keep them");
    if (randomness != null && report.accepted()) report.check("draw", () -> list.drawn(randomness));
    return report;
  }

  private String told() {
    return "%d people by their codes, %d seats".formatted(named.size(), seats);
  }

  private static String sealed(String text, @Nullable String seal) {
    var found = Commitment.of(text).sha256();
    if (seal != null && !seal.equalsIgnoreCase(found))
      throw new Broken("the text has the hash %s, not %s", found, seal);
    return found;
  }

  private void line(List<String> fields) {
    switch (fields.getFirst()) {
      case "seats" -> seats = Integer.parseInt(fields.get(1));
      case "tickets" -> promised = Integer.parseInt(fields.get(1));
      case "person" -> {
        expect(HASH.matcher(fields.get(2)).matches());
        expect(named.put(fields.get(1), 0) == null);
      }
      case "t" -> {
        expect(Integer.parseInt(fields.get(1)) == tickets.size() + 1);
        tickets.add(fields.subList(2, fields.size()));
      }
      case "whole" -> expect(HASH.matcher(fields.get(1)).matches());
      case "method", "number", "quota", "intersection", "features" -> {}
      default -> throw new IllegalArgumentException();
    }
  }

  private static void expect(boolean holds) {
    if (!holds) throw new IllegalArgumentException();
  }

  private String keep() {
    if (tickets.size() != promised)
      throw new Broken("%d tickets were promised, and %d are listed", promised, tickets.size());
    for (int t = 0; t < tickets.size(); t++) {
      var ids = tickets.get(t);
      if (ids.size() != seats || new HashSet<>(ids).size() != seats)
        throw new Broken("ticket %d doesn’t name %d people", t + 1, seats);
      for (var id : ids)
        if (named.computeIfPresent(id, (_, times) -> times + 1) == null)
          throw new Broken("ticket %d names %s, who is not on the list", t + 1, id);
    }
    return "%d, each of %d people on the list".formatted(tickets.size(), seats);
  }

  private String chances() {
    var times =
        named.values().stream()
            .mapToInt(one -> one)
            .collect(
                IntSummaryStatistics::new,
                IntSummaryStatistics::accept,
                IntSummaryStatistics::combine);
    return "the smallest is %d tickets of %d, the largest %d"
        .formatted(times.getMin(), tickets.size(), times.getMax());
  }

  private String drawn(byte[] randomness) {
    try {
      int ticket = Draw.ticket(Commitment.of(text).sha256(), randomness, tickets.size());
      return "ticket %d of %d: %s"
          .formatted(ticket, tickets.size(), String.join(" ", tickets.get(ticket - 1)));
    } catch (BadInput wrong) {
      throw new Broken("the randomness: %s", wrong.getMessage());
    }
  }
}
