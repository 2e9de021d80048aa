package org.alongside.conversations.maps;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.platform.Experience;
import org.jspecify.annotations.Nullable;

/**
 * How many of each kind of experience took part: nobody is 0, fewer than five aren’t told. Where
 * only one number would be missing, the next smallest isn’t told either, or it could be worked out
 * from the sum.
 */
public record Kinds(List<Row> rows) {

  private static final int LEAST = 5;

  /**
   * @param people none where it isn’t told
   */
  public record Row(Experience experience, @Nullable Integer people) {}

  public static Kinds of(Turnout turnout) {
    Map<Experience, Integer> people = new EnumMap<>(Experience.class);
    for (var one : Experience.values())
      people.put(one, turnout.byExperience().getOrDefault(one, 0));
    var hidden = hidden(people);
    return new Kinds(
        people.entrySet().stream()
            .map(
                one -> new Row(one.getKey(), hidden.contains(one.getKey()) ? null : one.getValue()))
            .toList());
  }

  private static Set<Experience> hidden(Map<Experience, Integer> people) {
    var hidden = new HashSet<Experience>();
    people.forEach(
        (one, many) -> {
          if (many > 0 && many < LEAST) hidden.add(one);
        });
    if (hidden.size() == 1)
      people.entrySet().stream()
          .filter(one -> one.getValue() >= LEAST)
          .min(Comparator.comparingInt(Map.Entry::getValue))
          .ifPresent(one -> hidden.add(one.getKey()));
    return hidden;
  }
}
