package org.alongside.recruitment.panels.web;

import java.util.Optional;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Typed;
import org.alongside.recruitment.panels.Both;
import org.alongside.recruitment.panels.Bounds;
import org.alongside.recruitment.panels.Group;

/**
 * A rule for two groups at once as it was typed. Without numbers it is no rule.
 *
 * @param field begins the names of its fields
 * @param one a group: feature, colon, answer
 * @param gone to be taken away
 */
record BothForm(String field, String one, String other, String least, String most, boolean gone) {

  static final String NEW = "both-new";

  static BothForm of(String field, Typed typed) {
    return new BothForm(
        field,
        typed.in(field + "-one"),
        typed.in(field + "-other"),
        typed.in(field + "-least"),
        typed.in(field + "-most"),
        !typed.in(field + "-gone").isEmpty());
  }

  static BothForm of(String field, Both both, Bounds bounds) {
    return new BothForm(
        field,
        key(both.one()),
        key(both.other()),
        String.valueOf(bounds.least()),
        String.valueOf(bounds.most()),
        false);
  }

  static BothForm blank() {
    return new BothForm(NEW, "", "", "", "", false);
  }

  static String key(Group group) {
    return group.feature() + ":" + group.answer();
  }

  boolean isNew() {
    return field.equals(NEW);
  }

  /** Nothing that could be a rule was typed. */
  boolean nothing() {
    return gone || (isNew() ? (one + other + least + most).isEmpty() : (least + most).isEmpty());
  }

  void check(Place place, Problems problems) {
    if (nothing()) return;
    if (group(place, one).isEmpty()) problems.add(field + "-one", "panels.both-needed");
    else if (group(place, other).isEmpty()) problems.add(field + "-other", "panels.both-needed");
    else if (both(place).isEmpty()) problems.add(field + "-other", "panels.both-same");
    if ((least + most).isEmpty()) problems.add(field + "-least", "panels.both-numbers");
    else if (!least.matches("\\d{0,3}"))
      problems.add(field + "-least", "panels.bounds-wrong", place.seats());
    else if (!most.matches("\\d{0,3}"))
      problems.add(field + "-most", "panels.bounds-wrong", place.seats());
    else if (QuotaForm.wrong(bounds(place), place.seats()))
      problems.add(field + "-least", "panels.bounds-wrong", place.seats());
  }

  /** None unless two groups of different questions were chosen. */
  Optional<Both> both(Place place) {
    return group(place, one)
        .flatMap(
            first ->
                group(place, other)
                    .filter(second -> !second.feature().equals(first.feature()))
                    .map(second -> new Both(first, second)));
  }

  Bounds bounds(Place place) {
    return QuotaForm.bounds(least, most, place.seats());
  }

  private static Optional<Group> group(Place place, String key) {
    return PopulationForm.groups(place).values().stream()
        .filter(group -> key(group).equals(key))
        .findFirst();
  }
}
