package org.alongside.recruitment.panels.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Typed;
import org.alongside.recruitment.panels.Bounds;
import org.alongside.recruitment.panels.Group;

/** Seats for groups as they were typed; two blanks are no rule. */
record QuotaForm(Map<Group, String> least, Map<Group, String> most) {

  static QuotaForm of(Place place, Typed typed) {
    var least = new LinkedHashMap<Group, String>();
    var most = new LinkedHashMap<Group, String>();
    fields(place)
        .forEach(
            (field, group) -> {
              least.put(group, typed.in(field + "-least"));
              most.put(group, typed.in(field + "-most"));
            });
    return new QuotaForm(least, most);
  }

  static QuotaForm of(Map<Group, Bounds> quotas) {
    var least = new LinkedHashMap<Group, String>();
    var most = new LinkedHashMap<Group, String>();
    quotas.forEach(
        (group, bounds) -> {
          least.put(group, String.valueOf(bounds.least()));
          most.put(group, String.valueOf(bounds.most()));
        });
    return new QuotaForm(least, most);
  }

  /** By the beginning of the names of its two fields. */
  static Map<String, Group> fields(Place place) {
    var fields = new LinkedHashMap<String, Group>();
    PopulationForm.groups(place)
        .forEach((field, group) -> fields.put(field.replace("share-", "seats-"), group));
    return fields;
  }

  Problems check(Place place) {
    var problems = Problems.none();
    fields(place)
        .forEach(
            (field, group) -> {
              String from = least.getOrDefault(group, "");
              String to = most.getOrDefault(group, "");
              if (!from.matches("\\d{0,3}"))
                problems.add(field + "-least", "panels.bounds-wrong", place.seats());
              else if (!to.matches("\\d{0,3}"))
                problems.add(field + "-most", "panels.bounds-wrong", place.seats());
              else if (wrong(bounds(from, to, place.seats()), place.seats()))
                problems.add(field + "-least", "panels.bounds-wrong", place.seats());
            });
    return problems;
  }

  Map<Group, Bounds> quotas(Place place) {
    var quotas = new HashMap<Group, Bounds>();
    least.forEach(
        (group, from) -> {
          String to = most.getOrDefault(group, "");
          if (!from.isEmpty() || !to.isEmpty()) quotas.put(group, bounds(from, to, place.seats()));
        });
    return quotas;
  }

  private static Bounds bounds(String from, String to, int seats) {
    return new Bounds(
        from.isEmpty() ? 0 : Integer.parseInt(from), to.isEmpty() ? seats : Integer.parseInt(to));
  }

  private static boolean wrong(Bounds bounds, int seats) {
    return bounds.least() > bounds.most() || bounds.most() > seats;
  }
}
