package org.alongside.recruitment.panels;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.sortition.Candidate;

/** Seats set aside: for groups, and for those who are of two groups at once. */
public record SetAside(Map<Group, Bounds> groups, Map<Both, Bounds> both) {

  public static final SetAside NOTHING = new SetAside(Map.of(), Map.of());

  public SetAside {
    groups = Map.copyOf(groups);
    both = Map.copyOf(both);
  }

  public static SetAside of(Map<Group, Bounds> groups) {
    return new SetAside(groups, Map.of());
  }

  public boolean isEmpty() {
    return groups.isEmpty() && both.isEmpty();
  }

  SetAside without(String feature) {
    var others = new HashMap<>(groups);
    others.keySet().removeIf(group -> group.feature().equals(feature));
    return new SetAside(others, both);
  }

  SetAside without(Both pair) {
    var others = new HashMap<>(both);
    others.remove(pair);
    return new SetAside(groups, others);
  }

  /** Whether any of it is about people of whom there are so many or fewer, but some. */
  boolean aboutFew(List<Candidate> people, int most) {
    return Stream.concat(
            groups.keySet().stream().map(group -> Map.of(group.feature(), group.answer())),
            both.keySet().stream().map(Both::where))
        .mapToLong(where -> people.stream().filter(one -> is(one, where)).count())
        .anyMatch(many -> many > 0 && many <= most);
  }

  private static boolean is(Candidate one, Map<String, String> where) {
    return where.entrySet().stream()
        .allMatch(asked -> asked.getValue().equals(one.features().get(asked.getKey())));
  }
}
