package org.alongside.opinionmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Numbers ids from 0, in the order in which they are met. */
final class Ids {

  /** Whole numbers first, by value; then everything else as text. */
  static final Comparator<String> ORDER =
      Comparator.comparing((String id) -> !isNumber(id))
          .thenComparingLong(id -> isNumber(id) ? Long.parseLong(id) : 0L)
          .thenComparing(Comparator.naturalOrder());

  private static final int LONGEST_NUMBER = 18;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> ids = new ArrayList<>();

  int of(String id) {
    Integer known = numbers.get(id);
    if (known != null) return known;
    numbers.put(id, ids.size());
    ids.add(id);
    return ids.size() - 1;
  }

  int size() {
    return ids.size();
  }

  boolean knows(String id) {
    return numbers.containsKey(id);
  }

  /** Which number stands at each place. */
  int[] met() {
    return IntStream.range(0, size()).toArray();
  }

  /** Which number stands at each place, when ids are put in {@link #ORDER}. */
  int[] ordered() {
    return IntStream.range(0, size())
        .boxed()
        .sorted(Comparator.comparing(ids::get, ORDER))
        .mapToInt(number -> number)
        .toArray();
  }

  String[] at(int[] places) {
    return IntStream.of(places).mapToObj(ids::get).toArray(String[]::new);
  }

  private static boolean isNumber(String id) {
    if (id.isEmpty() || id.length() > LONGEST_NUMBER) return false;
    return id.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
