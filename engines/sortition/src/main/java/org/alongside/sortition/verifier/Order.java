package org.alongside.sortition.verifier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alongside.sortition.Candidate;

/**
 * The rules, asked of people by their ids: who counts where, and what a panel breaks. Rows are
 * quotas, then intersections.
 */
final class Order {

  /** At least min and at most max of a panel count here. */
  record Row(String name, Map<String, String> where, int min, int max) {}

  private final int seats;
  private final int quotas;
  private final List<Row> rows = new ArrayList<>();
  private final Map<String, List<Integer>> counting = new HashMap<>();
  private final Map<String, String> homes = new HashMap<>();

  Order(Sealed sealed) {
    var rules = sealed.rules();
    seats = rules.seats();
    quotas = rules.quotas().size();
    for (var one : rules.quotas())
      rows.add(
          new Row(
              one.feature() + " " + one.value(),
              Map.of(one.feature(), one.value()),
              one.min(),
              one.max()));
    for (var one : rules.intersections())
      rows.add(new Row(name(one.where()), one.where(), one.min(), one.max()));
    for (var person : sealed.pool().candidates()) {
      counting.put(person.id(), counts(person));
      if (person.household() != null)
        homes.put(person.id(), person.household().toLowerCase(Locale.ROOT));
    }
  }

  private static String name(Map<String, String> where) {
    return new TreeMap<>(where)
        .entrySet().stream()
            .map(one -> one.getKey() + " " + one.getValue())
            .collect(Collectors.joining(" and "));
  }

  private List<Integer> counts(Candidate person) {
    var found = new ArrayList<Integer>();
    for (int row = 0; row < rows.size(); row++)
      if (rows.get(row).where().entrySet().stream()
          .allMatch(one -> one.getValue().equals(person.features().get(one.getKey()))))
        found.add(row);
    return List.copyOf(found);
  }

  int seats() {
    return seats;
  }

  int quotas() {
    return quotas;
  }

  List<Row> rows() {
    return rows;
  }

  Collection<String> people() {
    return counting.keySet();
  }

  List<Integer> rowsOf(String id) {
    return Objects.requireNonNullElse(counting.get(id), List.of());
  }

  /** The household that somebody shares with others of the roster; empty for none. */
  String homeOf(String id) {
    return homes.getOrDefault(id, "");
  }

  Collection<String> homes() {
    return new HashSet<>(homes.values());
  }

  /** Refuses a panel that breaks a rule, saying which. */
  void keep(String panel, Collection<String> ids) {
    var counts = new int[rows.size()];
    var seen = new HashSet<String>();
    var houses = new HashMap<String, String>();
    for (var id : ids) {
      if (!counting.containsKey(id))
        throw new Broken("%s names %s, who is not on the roster", panel, id);
      if (!seen.add(id)) throw new Broken("%s names %s twice", panel, id);
      for (int row : rowsOf(id)) counts[row]++;
      var other = homeOf(id).isEmpty() ? null : houses.put(homeOf(id), id);
      if (other != null) throw new Broken("%s has %s and %s of one household", panel, other, id);
    }
    if (seen.size() != seats)
      throw new Broken("%s has %d people for %d seats", panel, seen.size(), seats);
    for (int row = 0; row < counts.length; row++) {
      var one = rows.get(row);
      if (counts[row] < one.min() || counts[row] > one.max())
        throw new Broken(
            "%s has %d of %s, and the quota is %d to %d",
            panel, counts[row], one.name(), one.min(), one.max());
    }
  }
}
