package org.alongside.sortition;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Why there is no panel, said in plain English. */
record Saying(Types types, Rules rules, int applied) {

  static String few(int seats, int people) {
    return "%d people applied for %d seats. Ask more people, or set out fewer seats."
        .formatted(people, seats);
  }

  static String homes(int seats, int people) {
    return "%d people applied, but no two of a household may be chosen, and so %d seats can’t be filled. Ask more people."
        .formatted(people, seats);
  }

  Explanation.Bound bound(Limit limit) {
    return new Explanation.Bound(
        rules.where(limit.row()), limit.atLeast(), limit.seats(), people(limit.row()));
  }

  String sentence(List<Limit> conflict, List<Explanation.Relaxation> changes) {
    return why(conflict)
        + " "
        + (changes.isEmpty()
            ? "Ask more people, or set fewer seats aside."
            : help(conflict, changes));
  }

  private String why(List<Limit> conflict) {
    var first = conflict.getFirst();
    if (conflict.size() == 1 && first.atLeast() && people(first.row()) < first.seats())
      return "Only %d of the %d people who applied %s %s, and %d %s set aside for them."
          .formatted(
              people(first.row()),
              applied,
              people(first.row()) == 1 ? "has" : "have",
              who(first.row()),
              first.seats(),
              first.seats() == 1 ? "seat is" : "seats are");
    boolean quotas = conflict.stream().allMatch(limit -> limit.row() < rules.quotas().size());
    if (quotas && oneFeature(conflict) && conflict.stream().allMatch(Limit::atLeast))
      return "The seats set aside by %s add up to %d, and there are only %d."
          .formatted(
              rules.quotas().get(first.row()).feature(),
              conflict.stream().mapToInt(Limit::seats).sum(),
              rules.seats());
    var parts =
        conflict.stream()
            .map(
                limit ->
                    "%s %d for %s"
                        .formatted(
                            limit.atLeast() ? "at least" : "at most",
                            limit.seats(),
                            who(limit.row())))
            .collect(Collectors.joining("; "));
    return conflict.size() == 1
        ? "With the people who applied, this can’t be kept: %s.".formatted(parts)
        : "With the people who applied, these can’t all be kept: %s.".formatted(parts);
  }

  private String help(List<Limit> conflict, List<Explanation.Relaxation> changes) {
    boolean short_ =
        conflict.size() == 1 && people(conflict.getFirst().row()) < conflict.getFirst().seats();
    if (short_ && changes.size() == 1)
      return "Set aside %d, or ask more people.".formatted(changes.getFirst().to().min());
    return changes.stream()
        .map(Saying::change)
        .collect(Collectors.joining("; ", "The least change that helps: ", "."));
  }

  private static String change(Explanation.Relaxation change) {
    var from = change.from();
    var to = change.to();
    var who = change.who();
    if (from.min() == to.min())
      return "at most %d instead of %d for %s".formatted(to.max(), from.max(), who);
    if (from.max() == to.max())
      return "at least %d instead of %d for %s".formatted(to.min(), from.min(), who);
    return "%d to %d instead of %d to %d for %s"
        .formatted(to.min(), to.max(), from.min(), from.max(), who);
  }

  private boolean oneFeature(List<Limit> conflict) {
    return conflict.stream()
            .map(limit -> Plain.of(rules.quotas().get(limit.row()).feature()))
            .distinct()
            .count()
        == 1;
  }

  private String who(int row) {
    return Explanation.who(rules.where(row));
  }

  private int people(int row) {
    return IntStream.of(types.rows().get(row).types()).map(types::people).sum();
  }
}
