package org.alongside.recruitment.panels.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Typed;
import org.alongside.platform.words.Words;
import org.alongside.recruitment.panels.Both;
import org.alongside.recruitment.panels.Bounds;
import org.alongside.recruitment.panels.Group;
import org.alongside.recruitment.panels.SetAside;

/**
 * Seats as they were typed; two blanks are no rule.
 *
 * @param both for two groups at once; the last one is new
 */
record QuotaForm(Map<Group, String> least, Map<Group, String> most, List<BothForm> both) {

  private static final int MOST_BOTH = 100;

  static QuotaForm of(Place place, Typed typed) {
    var least = new LinkedHashMap<Group, String>();
    var most = new LinkedHashMap<Group, String>();
    fields(place)
        .forEach(
            (field, group) -> {
              least.put(group, typed.in(field + "-least"));
              most.put(group, typed.in(field + "-most"));
            });
    var both = new ArrayList<BothForm>();
    while (both.size() < MOST_BOTH && !typed.in("both-" + both.size() + "-one").isEmpty())
      both.add(BothForm.of("both-" + both.size(), typed));
    both.add(BothForm.of(BothForm.NEW, typed));
    return new QuotaForm(least, most, both);
  }

  static QuotaForm of(SetAside seats) {
    var least = new LinkedHashMap<Group, String>();
    var most = new LinkedHashMap<Group, String>();
    seats
        .groups()
        .forEach(
            (group, bounds) -> {
              least.put(group, String.valueOf(bounds.least()));
              most.put(group, String.valueOf(bounds.most()));
            });
    return new QuotaForm(least, most, both(seats.both()));
  }

  /** Once it has been looked at: what was new stands with the others, what is gone is gone. */
  QuotaForm settled(Place place) {
    return new QuotaForm(least, most, both(setAside(place).both()));
  }

  /** By the beginning of the names of its two fields. */
  static Map<String, Group> fields(Place place) {
    var fields = new LinkedHashMap<String, Group>();
    PopulationForm.groups(place)
        .forEach((field, group) -> fields.put(field.replace("share-", "seats-"), group));
    return fields;
  }

  Problems check(Place place, Words words) {
    var problems = Problems.none();
    fields(place)
        .forEach(
            (field, group) -> {
              String from = least.getOrDefault(group, "");
              String to = most.getOrDefault(group, "");
              if (!from.matches("\\d{0,3}"))
                problems.add(
                    field + "-least",
                    "panels.bounds-wrong.of",
                    place.seats(),
                    place.name(group, words));
              else if (!to.matches("\\d{0,3}"))
                problems.add(
                    field + "-most",
                    "panels.bounds-wrong.of",
                    place.seats(),
                    place.name(group, words));
              else if (wrong(bounds(from, to, place.seats()), place.seats()))
                problems.add(
                    field + "-least",
                    "panels.bounds-wrong.of",
                    place.seats(),
                    place.name(group, words));
            });
    var known = new HashSet<Both>();
    for (var one : both) {
      one.check(place, problems);
      if (!one.nothing() && one.both(place).filter(pair -> !known.add(pair)).isPresent())
        problems.add(one.field() + (one.isNew() ? "-one" : "-least"), "panels.both-twice");
    }
    return problems;
  }

  SetAside setAside(Place place) {
    var quotas = new HashMap<Group, Bounds>();
    least.forEach(
        (group, from) -> {
          String to = most.getOrDefault(group, "");
          if (!from.isEmpty() || !to.isEmpty()) quotas.put(group, bounds(from, to, place.seats()));
        });
    var pairs = new HashMap<Both, Bounds>();
    for (var one : both)
      if (!one.nothing()) one.both(place).ifPresent(pair -> pairs.put(pair, one.bounds(place)));
    return new SetAside(quotas, pairs);
  }

  static Bounds bounds(String from, String to, int seats) {
    return new Bounds(
        from.isEmpty() ? 0 : Integer.parseInt(from), to.isEmpty() ? seats : Integer.parseInt(to));
  }

  static boolean wrong(Bounds bounds, int seats) {
    return bounds.least() > bounds.most() || bounds.most() > seats;
  }

  private static List<BothForm> both(Map<Both, Bounds> pairs) {
    var forms = new ArrayList<BothForm>();
    pairs.entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
        .forEach(
            entry ->
                forms.add(BothForm.of("both-" + forms.size(), entry.getKey(), entry.getValue())));
    forms.add(BothForm.blank());
    return forms;
  }
}
