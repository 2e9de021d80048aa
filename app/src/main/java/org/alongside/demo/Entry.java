package org.alongside.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One entry of the town's files; what is asked for and isn't there is a mistake in the files. */
public record Entry(Map<String, @Nullable Object> facts) {

  public boolean has(String name) {
    return facts.get(name) != null;
  }

  public String text(String name) {
    return String.valueOf(fact(name)).strip();
  }

  public String text(String name, String otherwise) {
    return has(name) ? text(name) : otherwise;
  }

  int number(String name) {
    return (Integer) fact(name);
  }

  boolean yes(String name) {
    return Boolean.TRUE.equals(facts.get(name));
  }

  /** A word of the files as the constant that it means: {@code co-design} is CO_DESIGN. */
  <E extends Enum<E>> E one(Class<E> type, String name) {
    return Enum.valueOf(type, text(name).toUpperCase(Locale.ROOT).replaceAll("[- ]", "_"));
  }

  Entry entry(String name) {
    return of(fact(name));
  }

  List<Entry> entries(String name) {
    return has(name) ? ((List<?>) fact(name)).stream().map(Entry::of).toList() : List.of();
  }

  List<String> texts(String name) {
    return has(name)
        ? ((List<?>) fact(name)).stream().map(String::valueOf).map(String::strip).toList()
        : List.of();
  }

  String key() {
    return text("key");
  }

  @SuppressWarnings("unchecked")
  static Entry of(@Nullable Object read) {
    return new Entry((Map<String, @Nullable Object>) Objects.requireNonNull(read));
  }

  private Object fact(String name) {
    Object fact = facts.get(name);
    if (fact == null) throw new IllegalStateException("No “" + name + "” in " + facts);
    return fact;
  }
}
