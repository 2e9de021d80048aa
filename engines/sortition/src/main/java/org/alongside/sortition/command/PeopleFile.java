package org.alongside.sortition.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alongside.sortition.BadInput;
import org.alongside.sortition.Candidate;
import org.alongside.sortition.Intersection;
import org.alongside.sortition.Plain;
import org.alongside.sortition.Pool;
import org.alongside.sortition.Quota;
import org.alongside.sortition.Rules;
import org.jspecify.annotations.Nullable;

/**
 * People as a CSV file: an id column, one for each feature of the rules, others as they like.
 * Without an id column, people are numbered by their row, from 1. People share a household whose
 * values in all household columns are the same and not all empty.
 *
 * @param composed whether some letters were not in Unicode's form NFC, and are now
 */
record PeopleFile(Pool pool, boolean numbered, boolean composed) {

  static PeopleFile read(
      Path file, @Nullable String idColumn, List<String> householdColumns, Rules rules)
      throws IOException {
    Sheet sheet = Sheet.read(file);
    boolean numbered = idColumn == null && !sheet.has("id");
    String id = idColumn == null ? "id" : idColumn;
    if (!numbered) sheet.need(id);
    Map<String, Set<String>> values = new HashMap<>();
    for (Quota quota : rules.quotas())
      values
          .computeIfAbsent(Plain.of(quota.feature()), _ -> new HashSet<>())
          .add(Plain.of(quota.value()));
    Set<String> features = new TreeSet<>(values.keySet());
    for (Intersection group : rules.intersections())
      group.where().keySet().forEach(feature -> features.add(Plain.of(feature)));
    features.forEach(sheet::need);
    householdColumns.forEach(sheet::need);

    Set<String> ids = new HashSet<>();
    List<Candidate> candidates = new ArrayList<>();
    for (Sheet.Line line : sheet.lines()) {
      String one = numbered ? String.valueOf(candidates.size() + 1) : line.text(id);
      if (one.isEmpty()) throw line.wrong("the id is empty");
      if (!ids.add(one)) throw line.wrong("the id " + one + " is there twice");
      values.forEach(
          (feature, known) -> {
            String value = line.text(feature);
            if (!known.contains(Plain.of(value)))
              throw line.wrong("%s “%s” has no quota".formatted(feature, value));
          });
      candidates.add(new Candidate(one, line.texts(features), household(line, householdColumns)));
    }
    if (candidates.isEmpty()) throw new BadInput(file.getFileName() + ": there are no people");
    return new PeopleFile(new Pool(candidates), numbered, sheet.composed());
  }

  private static @Nullable String household(Sheet.Line line, List<String> columns) {
    List<String> parts = columns.stream().map(line::text).toList();
    return parts.stream().allMatch(String::isEmpty)
        ? null
        : parts.stream().collect(Collectors.joining(" · "));
  }
}
