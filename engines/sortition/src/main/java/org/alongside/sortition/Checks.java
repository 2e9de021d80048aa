package org.alongside.sortition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What makes no sense before anything is computed: said in one line. */
final class Checks {

  private Checks() {}

  static void check(Pool pool, Rules rules) {
    if (pool.candidates().isEmpty()) throw new BadInput("The pool is empty");
    if (rules.seats() < 1)
      throw new BadInput("There must be at least one seat, not " + rules.seats());
    if (rules.seats() > pool.candidates().size())
      throw new BadInput(
          rules.seats() + " seats can't be filled by " + pool.candidates().size() + " people");
    Map<String, Set<String>> values = quotas(rules.quotas());
    values.forEach((feature, _) -> sums(feature, rules));
    intersections(rules.intersections(), values);
    Set<String> ids = new HashSet<>();
    for (Candidate one : pool.candidates()) {
      if (one.id().isBlank()) throw new BadInput("Somebody in the pool has no id");
      if (!one.id().equals(Plain.composed(one.id())))
        throw new BadInput(
            "The id %s has blanks around it or is not in Unicode’s form NFC".formatted(one.id()));
      if (!ids.add(one.id())) throw new BadInput("The id " + one.id() + " is in the pool twice");
      person(one, values);
    }
  }

  private static Map<String, Set<String>> quotas(List<Quota> quotas) {
    Map<String, Set<String>> values = new TreeMap<>();
    for (Quota quota : quotas) {
      String name = quota.feature() + " " + quota.value();
      if (!values
          .computeIfAbsent(Plain.of(quota.feature()), _ -> new HashSet<>())
          .add(Plain.of(quota.value()))) throw new BadInput("There are two quotas for " + name);
      range(name, quota.min(), quota.max());
      if (quota.minFlex() > quota.min() || quota.maxFlex() < quota.max())
        throw new BadInput(
            "Quota %s: min_flex can't be above min, nor max_flex below max".formatted(name));
    }
    return values;
  }

  private static void intersections(List<Intersection> groups, Map<String, Set<String>> values) {
    Set<Map<String, String>> seen = new HashSet<>();
    for (Intersection group : groups) {
      String name = Explanation.who(group.where());
      Map<String, String> where = Plain.of(group.where());
      if (where.size() < 2 || where.size() < group.where().size())
        throw new BadInput("An intersection names two different features or more: " + name);
      if (!seen.add(where)) throw new BadInput("There are two intersections for " + name);
      range(name, group.min(), group.max());
      where.forEach(
          (feature, value) -> {
            if (values.containsKey(feature)
                && !values.getOrDefault(feature, Set.of()).contains(value))
              throw new BadInput("%s: no quota for %s “%s”".formatted(name, feature, value));
          });
    }
  }

  private static void range(String name, int min, int max) {
    if (min < 0) throw new BadInput("Quota %s: min %d is below 0".formatted(name, min));
    if (min > max)
      throw new BadInput("Quota %s: min %d is more than max %d".formatted(name, min, max));
  }

  private static void sums(String feature, Rules rules) {
    long least = 0;
    long most = 0;
    for (Quota quota : rules.quotas())
      if (Plain.of(quota.feature()).equals(feature)) {
        least += quota.min();
        most += quota.max();
      }
    if (least > rules.seats())
      throw new BadInput(
          "Quotas of %s: the mins sum to %d, more than the %d seats"
              .formatted(feature, least, rules.seats()));
    if (most < rules.seats())
      throw new BadInput(
          "Quotas of %s: the maxes sum to %d, fewer than the %d seats"
              .formatted(feature, most, rules.seats()));
  }

  private static void person(Candidate one, Map<String, Set<String>> values) {
    Map<String, String> features = new HashMap<>(Plain.of(one.features()));
    values.forEach(
        (feature, known) -> {
          String value = features.get(feature);
          if (value == null) throw new BadInput(one.id() + " has no " + feature);
          if (!known.contains(value))
            throw new BadInput("%s: no quota for %s “%s”".formatted(one.id(), feature, value));
        });
  }
}
