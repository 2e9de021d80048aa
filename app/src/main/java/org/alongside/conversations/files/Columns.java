package org.alongside.conversations.files;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where each column of a file stands, by any of the names that it goes by. */
final class Columns {

  private final Map<String, Integer> places = new HashMap<>();

  Columns(List<String> header) {
    for (int i = 0; i < header.size(); i++)
      places.putIfAbsent(header.get(i).toLowerCase(Locale.ROOT), i);
  }

  boolean has(String... names) {
    for (String name : names) if (places.containsKey(name)) return true;
    return false;
  }

  /** What stands there; empty when the column or the cell is missing. */
  String in(List<String> cells, String... names) {
    for (String name : names) {
      Integer place = places.get(name);
      if (place != null) return place < cells.size() ? cells.get(place).strip() : "";
    }
    return "";
  }

  /** Milliseconds since 1970; whatever else stands there is no time. */
  @Nullable Instant time(List<String> cells) {
    String millis = in(cells, "timestamp");
    return millis.matches("\\d{10,14}") ? Instant.ofEpochMilli(Long.parseLong(millis)) : null;
  }
}
