package org.alongside.recruitment.panels.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.alongside.platform.words.Words;
import org.alongside.recruitment.Question;
import org.alongside.recruitment.panels.Group;
import org.alongside.recruitment.panels.Odds;
import org.alongside.recruitment.panels.Panels;
import org.alongside.recruitment.panels.Populations;
import org.alongside.recruitment.panels.RuleCheck;
import org.alongside.recruitment.panels.SealState;
import org.alongside.recruitment.panels.SetAside;
import org.alongside.recruitment.panels.Standing;
import org.alongside.sortition.Explanation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads rules, and says in words what they mean. */
@Component
@Transactional(readOnly = true)
public class QuotasQueries {

  private final Populations populations;
  private final Panels panels;
  private final RuleCheck check;

  QuotasQueries(Populations populations, Panels panels, RuleCheck check) {
    this.populations = populations;
    this.panels = panels;
    this.check = check;
  }

  QuotasPage page(
      Place place,
      QuotaForm form,
      boolean each,
      boolean unkept,
      Map<String, String> errors,
      Words words) {
    var id = place.opportunity().id();
    var standing = populations.standing(id);
    var quotas = errors.isEmpty() ? form.setAside(place) : SetAside.NOTHING;
    var found = quotas.isEmpty() ? null : check.of(id, quotas, each);
    var fields = QuotaForm.fields(place);
    List<QuotasPage.Asked> asked = new ArrayList<>();
    for (var one : standing.asked()) {
      List<QuotasPage.Row> rows = new ArrayList<>();
      for (var row : one.rows()) rows.add(row(one.question(), row, form, fields, words));
      asked.add(
          new QuotasPage.Asked(
              one.question().name(words),
              rows,
              found == null ? "" : effect(found, one.question(), words)));
    }
    return new QuotasPage(
        place,
        fixed(place),
        standing.population() != null,
        asked,
        BothRows.of(place, form, found, words),
        BothRows.fresh(place, form),
        BothRows.groups(place, words),
        unkept,
        each && !unkept && errors.isEmpty(),
        found == null ? List.of() : List.of(verdict(place, found, words)),
        errors);
  }

  boolean fixed(Place place) {
    return panels
        .present(place.opportunity().id())
        .filter(seal -> seal.underWay() || seal.state() == SealState.DRAWN)
        .isPresent();
  }

  private static QuotasPage.Row row(
      Question question, Standing.Row row, QuotaForm form, Map<String, Group> fields, Words words) {
    String field =
        fields.entrySet().stream()
            .filter(entry -> entry.getValue().equals(row.group()))
            .findFirst()
            .orElseThrow()
            .getKey();
    return new QuotasPage.Row(
        field,
        Place.answer(question, row.group().answer(), words),
        GroupChart.percent(
            row.affected() == null ? OptionalDouble.empty() : OptionalDouble.of(row.affected())),
        row.applied().shown(),
        form.least().getOrDefault(row.group(), ""),
        form.most().getOrDefault(row.group(), ""));
  }

  private static String effect(RuleCheck.Found found, Question question, Words words) {
    return effect(found, found.without().get(question.feature()), "panels.effect", words);
  }

  /** What it changes that these rules are there; blank where nobody asked. */
  static String effect(RuleCheck.Found found, @Nullable Double without, String key, Words words) {
    if (without == null || found.smallest().isEmpty()) return "";
    double with = found.smallest().getAsDouble();
    return Math.abs(without - with) < 1e-6
        ? words.say(key + ".none")
        : words.say(key, Odds.of(without).say(words), Odds.of(with).say(words));
  }

  static QuotasPage.Verdict verdict(Place place, RuleCheck.Found found, Words words) {
    if (found.trouble().isPresent()) return cannot(place, found.trouble().get(), words);
    if (found.wrong().isPresent())
      return new QuotasPage.Verdict(
          false, words.say("panels.verdict.wrong"), List.of(found.wrong().get()), List.of());
    if (found.early())
      return new QuotasPage.Verdict(
          true,
          words.say("panels.verdict.early"),
          List.of(words.say("panels.verdict.early.why")),
          List.of());
    List<String> means = new ArrayList<>();
    means.add(words.say("panels.verdict.equal", Odds.of(found.equal()).say(words)));
    if (found.smallest().isPresent())
      means.add(
          words.say(
              found.exact() ? "panels.verdict.smallest" : "panels.verdict.ceiling",
              Odds.of(found.smallest().getAsDouble()).say(words)));
    if (!found.unreachable().nobody()) means.add(words.say("panels.verdict.unreachable"));
    return new QuotasPage.Verdict(true, words.say("panels.verdict.met"), means, List.of());
  }

  /** Which rules contradict each other, and what would have to give at least. */
  static QuotasPage.Verdict cannot(Place place, Explanation explanation, Words words) {
    var reasons =
        explanation.conflict().stream()
            .map(
                bound ->
                    words.say(
                        bound.atLeast() ? "panels.bound.least" : "panels.bound.most",
                        place.name(bound.where(), words),
                        bound.seats()))
            .toList();
    var relax =
        explanation.relaxation().stream()
            .map(
                one ->
                    words.say(
                        "panels.relax",
                        place.name(one.where(), words),
                        one.to().min(),
                        one.to().max()))
            .toList();
    return new QuotasPage.Verdict(false, words.say("panels.verdict.cannot"), reasons, relax);
  }
}
