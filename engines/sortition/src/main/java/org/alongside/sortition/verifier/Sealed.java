package org.alongside.sortition.verifier;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.sortition.Candidate;
import org.alongside.sortition.Commitment;
import org.alongside.sortition.Intersection;
import org.alongside.sortition.Pool;
import org.alongside.sortition.Quota;
import org.alongside.sortition.Rules;
import org.alongside.sortition.Tickets;

/** What a commitment’s text says, read by itself; see {@link Commitment} for the lines. */
record Sealed(Pool pool, Rules rules, List<List<String>> tickets) {

  static Sealed read(String text) {
    var reading = new Reading();
    var lines = text.split("\n", -1);
    for (int i = 0; i < lines.length - 1; i++) {
      try {
        reading.line(i, lines[i]);
      } catch (IllegalArgumentException | IndexOutOfBoundsException wrong) {
        throw new Broken("commitment.txt, line %d can’t be read: “%s”", i + 1, shortened(lines[i]));
      }
    }
    var sealed = reading.sealed();
    var tickets = new Tickets(sealed.tickets.size(), sealed.tickets, 0);
    if (tickets.m() != reading.tickets)
      throw new Broken(
          "commitment.txt says that there are %d tickets and lists %d",
          reading.tickets, tickets.m());
    if (!Commitment.of(sealed.pool, sealed.rules, tickets).text().equals(text))
      throw new Broken(
          "commitment.txt isn’t written in the one way that it may be: order, spelling or spaces"
              + " differ");
    return sealed;
  }

  private static String shortened(String line) {
    return line.length() > 60 ? line.substring(0, 60) + "…" : line;
  }

  private static final class Reading {
    private int seats;
    private int tickets;
    private final List<Quota> quotas = new ArrayList<>();
    private final List<Intersection> groups = new ArrayList<>();
    private final List<String> features = new ArrayList<>();
    private final Map<String, Map<String, String>> people = new LinkedHashMap<>();
    private final Map<String, String> homes = new HashMap<>();
    private final List<List<String>> panels = new ArrayList<>();

    void line(int number, String line) {
      var all = line.split(" ", -1);
      var f = new ArrayList<String>();
      for (int i = 1; i < all.length; i++) f.add(field(all[i]));
      switch (all[0]) {
        case "alongside-sortition" -> expect(number == 0 && line.equals(Commitment.FORMAT));
        case "method" -> expect(line.equals("method leximin"));
        case "seats" -> seats = Integer.parseInt(f.getFirst());
        case "tickets" -> tickets = Integer.parseInt(f.getFirst());
        case "quota" -> quotas.add(quota(f));
        case "intersection" -> groups.add(group(f));
        case "features" -> features.addAll(f);
        case "person" -> person(f);
        case "household" -> f.subList(1, f.size()).forEach(id -> homes.put(id, f.getFirst()));
        case "t" -> {
          expect(Integer.parseInt(f.getFirst()) == panels.size() + 1);
          panels.add(List.copyOf(f.subList(1, f.size())));
        }
        default -> throw new IllegalArgumentException();
      }
    }

    Sealed sealed() {
      var candidates = new ArrayList<Candidate>();
      people.forEach((id, values) -> candidates.add(new Candidate(id, values, homes.get(id))));
      return new Sealed(new Pool(candidates), new Rules(seats, quotas, groups), panels);
    }

    private static Quota quota(List<String> f) {
      int maxFlex = f.get(5).equals("-") ? Integer.MAX_VALUE : Integer.parseInt(f.get(5));
      return new Quota(
          f.get(0),
          f.get(1),
          Integer.parseInt(f.get(2)),
          Integer.parseInt(f.get(3)),
          Integer.parseInt(f.get(4)),
          maxFlex);
    }

    private static Intersection group(List<String> f) {
      var where = new HashMap<String, String>();
      for (int i = 2; i < f.size(); i += 2) where.put(f.get(i), f.get(i + 1));
      return new Intersection(where, Integer.parseInt(f.get(0)), Integer.parseInt(f.get(1)));
    }

    private void person(List<String> f) {
      expect(f.size() == features.size() + 1);
      var values = new HashMap<String, String>();
      for (int i = 0; i < features.size(); i++) values.put(features.get(i), f.get(i + 1));
      expect(people.put(f.getFirst(), values) == null);
    }

    private static void expect(boolean holds) {
      if (!holds) throw new IllegalArgumentException();
    }

    private static String field(String written) {
      return written.equals("%00")
          ? ""
          : URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
  }
}
