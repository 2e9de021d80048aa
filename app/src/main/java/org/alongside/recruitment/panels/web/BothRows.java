package org.alongside.recruitment.panels.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.platform.govuk.Option;
import org.alongside.platform.words.Words;
import org.alongside.recruitment.panels.Both;
import org.alongside.recruitment.panels.RuleCheck;
import org.alongside.sortition.Intersection;
import org.alongside.sortition.Rules;
import org.jspecify.annotations.Nullable;

/** Rules for people who are of two groups at once, as they are shown. */
final class BothRows {

  private BothRows() {}

  /**
   * @param found none while there are no rules, or wrong ones
   */
  static List<QuotasPage.Both> of(
      Place place, QuotaForm form, RuleCheck.@Nullable Found found, Words words) {
    var rows = new ArrayList<QuotasPage.Both>();
    for (var one : form.both()) {
      if (one.isNew()) continue;
      var both = one.both(place);
      if (both.isEmpty()) continue;
      String effect =
          found == null
              ? ""
              : QuotasQueries.effect(
                  found, found.withoutBoth().get(both.get()), "panels.both.effect", words);
      rows.add(row(one, name(place, both.get(), words), effect));
    }
    return rows;
  }

  /** What was begun and isn't right yet, or blanks. */
  static Optional<QuotasPage.Both> fresh(Place place, QuotaForm form) {
    if (place.opportunity().questions().size() < 2) return Optional.empty();
    return form.both().stream().filter(BothForm::isNew).findFirst().map(one -> row(one, "", ""));
  }

  static List<Option> groups(Place place, Words words) {
    var options = new ArrayList<Option>();
    options.add(Option.of("", words.say("panels.both.choose")));
    PopulationForm.groups(place)
        .values()
        .forEach(group -> options.add(Option.of(BothForm.key(group), place.name(group, words))));
    return options;
  }

  /** “Age: Under 30 and Gender: Woman: 2 to 4 seats”, of those that ask for something. */
  static List<String> sentences(Place place, Rules rules, Words words) {
    return rules.intersections().stream()
        .filter(one -> one.min() > 0 || one.max() < rules.seats())
        .map(one -> sentence(place, one, words))
        .toList();
  }

  static String sentence(Place place, Intersection rule, Words words) {
    String seats =
        rule.min() == rule.max()
            ? String.valueOf(rule.min())
            : words.say("panels.from-to", rule.min(), rule.max());
    return words.say("panels.both.rule", place.name(rule.where(), words), seats);
  }

  private static QuotasPage.Both row(BothForm form, String label, String effect) {
    return new QuotasPage.Both(
        form.field(),
        form.one(),
        form.other(),
        label,
        form.least(),
        form.most(),
        form.gone(),
        effect);
  }

  private static String name(Place place, Both both, Words words) {
    return place.name(both.where(), words);
  }
}
