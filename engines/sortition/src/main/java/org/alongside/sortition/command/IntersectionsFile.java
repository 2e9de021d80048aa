package org.alongside.sortition.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alongside.sortition.BadInput;
import org.alongside.sortition.Intersection;
import org.alongside.sortition.Plain;
import org.alongside.sortition.Quota;

/**
 * Intersections as a CSV file: feature1, value1, feature2, value2 and as many more pairs as need
 * be, min, max. A pair that a row doesn't need is left empty.
 */
final class IntersectionsFile {

  private IntersectionsFile() {}

  static List<Intersection> read(Path file, List<Quota> quotas) throws IOException {
    Sheet sheet = Sheet.read(file);
    int pairs = 2;
    while (sheet.has("feature" + (pairs + 1))) pairs++;
    for (int pair = 1; pair <= pairs; pair++) {
      sheet.need("feature" + pair);
      sheet.need("value" + pair);
    }
    for (String column : List.of("min", "max")) sheet.need(column);
    Map<String, Set<String>> values = new HashMap<>();
    for (Quota quota : quotas)
      values
          .computeIfAbsent(Plain.of(quota.feature()), _ -> new HashSet<>())
          .add(Plain.of(quota.value()));

    List<Intersection> groups = new ArrayList<>();
    Set<Map<String, String>> seen = new HashSet<>();
    for (Sheet.Line line : sheet.lines()) {
      Map<String, String> where = where(line, pairs, values);
      if (!seen.add(Plain.of(where))) throw line.wrong("these values are there twice");
      int min = line.number("min", -1);
      int max = line.number("max", -1);
      if (min < 0) throw line.wrong("min %d is below 0".formatted(min));
      if (min > max) throw line.wrong("min %d is more than max %d".formatted(min, max));
      groups.add(new Intersection(where, min, max));
    }
    if (groups.isEmpty()) throw new BadInput(sheet.name() + ": there are no intersections");
    return groups;
  }

  private static Map<String, String> where(
      Sheet.Line line, int pairs, Map<String, Set<String>> values) {
    Map<String, String> where = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (int pair = 1; pair <= pairs; pair++) {
      String feature = line.text("feature" + pair);
      String value = line.text("value" + pair);
      if (feature.isEmpty() && value.isEmpty()) continue;
      if (feature.isEmpty() || value.isEmpty())
        throw line.wrong("feature%1$d and value%1$d belong together".formatted(pair));
      Set<String> known = values.getOrDefault(Plain.of(feature), Set.of());
      if (!known.isEmpty() && !known.contains(Plain.of(value)))
        throw line.wrong("%s “%s” has no quota".formatted(feature, value));
      if (where.put(feature, value) != null)
        throw line.wrong("the feature %s is named twice".formatted(feature));
    }
    if (where.size() < 2) throw line.wrong("an intersection names two features or more");
    return where;
  }
}
