package org.alongside.sortition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A pool by types. People who count in the same rows and are alone in their households can be
 * exchanged in any panel, so they have the same chance, and what follows hardly depends on how many
 * of them there are. Who shares a household is a type alone. Types are in an order of their own, so
 * that the order of the pool changes nothing. Rows are the quotas, then the intersections.
 */
record Types(int seats, int quotas, List<Type> types, List<Row> rows, List<Household> households) {

  /** Ids in order, the rows in which these people count, and the household, -1 for none. */
  record Type(List<String> ids, int[] rows, int household) {
    int people() {
      return ids.size();
    }
  }

  /** At least min and at most max of the seats go to these types. */
  record Row(int min, int max, int[] types) {}

  /** Types of one person each, of which at most one is chosen. */
  record Household(String name, int[] types) {}

  static Types of(Pool pool, Rules rules) {
    Checks.check(pool, rules);
    List<Map<String, String>> wheres = new ArrayList<>();
    for (Quota quota : rules.quotas())
      wheres.add(Map.of(Plain.of(quota.feature()), Plain.of(quota.value())));
    for (Intersection intersection : rules.intersections())
      wheres.add(Plain.of(intersection.where()));

    Map<String, List<Candidate>> alike = new TreeMap<>();
    Map<String, int[]> rowsOf = new HashMap<>();
    List<String> names = shared(pool);
    Map<String, Integer> numbers = new HashMap<>();
    for (String name : names) numbers.put(name, numbers.size());
    for (Candidate one : inOrder(pool)) {
      int[] rows = rowsOf(one, wheres);
      String key = key(rows) + (numbers.containsKey(household(one)) ? "|" + one.id() : "");
      alike.computeIfAbsent(key, _ -> new ArrayList<>()).add(one);
      rowsOf.put(key, rows);
    }
    List<Type> types = new ArrayList<>();
    alike.forEach(
        (key, people) ->
            types.add(
                new Type(
                    people.stream().map(Candidate::id).toList(),
                    rowsOf.getOrDefault(key, new int[0]),
                    numbers.getOrDefault(household(people.getFirst()), -1))));
    return new Types(
        rules.seats(),
        rules.quotas().size(),
        List.copyOf(types),
        rows(rules, types),
        households(names, types));
  }

  int size() {
    return types.size();
  }

  int people(int type) {
    return types.get(type).people();
  }

  private static List<Candidate> inOrder(Pool pool) {
    return pool.candidates().stream().sorted(Comparator.comparing(Candidate::id)).toList();
  }

  private static List<String> shared(Pool pool) {
    Map<String, Integer> people = new TreeMap<>();
    for (Candidate one : pool.candidates())
      if (one.household() != null) people.merge(household(one), 1, Integer::sum);
    people.values().removeIf(number -> number < 2);
    return List.copyOf(people.keySet());
  }

  private static String household(Candidate one) {
    return one.household() == null ? " " : Plain.of(one.household());
  }

  private static int[] rowsOf(Candidate one, List<Map<String, String>> wheres) {
    Map<String, String> features = Plain.of(one.features());
    return IntStream.range(0, wheres.size())
        .filter(row -> features.entrySet().containsAll(wheres.get(row).entrySet()))
        .toArray();
  }

  private static String key(int[] rows) {
    StringBuilder key = new StringBuilder();
    for (int row : rows) key.append((char) ('0' + row));
    return key.toString();
  }

  private static List<Row> rows(Rules rules, List<Type> types) {
    List<Row> rows = new ArrayList<>();
    for (Quota quota : rules.quotas())
      rows.add(new Row(quota.min(), quota.max(), in(rows.size(), types)));
    for (Intersection intersection : rules.intersections())
      rows.add(new Row(intersection.min(), intersection.max(), in(rows.size(), types)));
    return List.copyOf(rows);
  }

  private static int[] in(int row, List<Type> types) {
    return where(types, type -> IntStream.of(type.rows()).anyMatch(other -> other == row));
  }

  private static List<Household> households(List<String> names, List<Type> types) {
    return IntStream.range(0, names.size())
        .mapToObj(
            number ->
                new Household(names.get(number), where(types, type -> type.household() == number)))
        .toList();
  }

  private static int[] where(List<Type> types, Predicate<Type> holds) {
    return IntStream.range(0, types.size()).filter(t -> holds.test(types.get(t))).toArray();
  }
}
