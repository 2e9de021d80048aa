package org.alongside.recruitment.panels;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.alongside.platform.errors.Refusal;
import org.alongside.recruitment.Question;
import org.alongside.sortition.Candidate;
import org.alongside.sortition.Intersection;
import org.alongside.sortition.Quota;
import org.alongside.sortition.Rules;

/** From the shares of the people affected to seats, and from seats to the rules of a lottery. */
final class Quotas {

  // So that 25% of twelve, counted from rounded shares, is three and not two to three.
  private static final double NEARLY = .05;

  private Quotas() {}

  /** Each group as many seats as its share, up or down to the next whole seat. */
  static Map<Group, Bounds> propose(Population population, int seats) {
    var quotas = new HashMap<Group, Bounds>();
    population
        .shares()
        .forEach(
            (group, share) -> {
              double fair = share * seats;
              int least = (int) Math.floor(fair + NEARLY);
              quotas.put(group, new Bounds(least, Math.max(least, (int) Math.ceil(fair - NEARLY))));
            });
    return quotas;
  }

  static void check(List<Question> questions, SetAside quotas, int seats) {
    quotas
        .groups()
        .forEach(
            (group, bounds) -> {
              known(questions, group);
              check(bounds, seats);
            });
    quotas
        .both()
        .forEach(
            (both, bounds) -> {
              known(questions, both.one());
              known(questions, both.other());
              if (both.one().feature().equals(both.other().feature()))
                throw new Refusal("panels.both-same");
              check(bounds, seats);
            });
  }

  private static void known(List<Question> questions, Group group) {
    if (questions.stream().noneMatch(one -> one.feature().equals(group.feature())))
      throw new Refusal("panels.unknown-group", group.answer());
  }

  private static void check(Bounds bounds, int seats) {
    if (bounds.least() < 0 || bounds.least() > bounds.most() || bounds.most() > seats)
      throw new Refusal("panels.bounds-wrong", seats);
  }

  /**
   * As the engine wants them: of a feature that a quota names, every value has one; those that
   * nobody set aside seats for, as who would rather not say, have all room.
   */
  static Rules rules(
      List<Question> questions, SetAside aside, Collection<Candidate> pool, int seats) {
    var quotas = aside.groups();
    var rules = new ArrayList<Quota>();
    for (Question question : questions) {
      String feature = question.feature();
      if (quotas.keySet().stream().noneMatch(group -> group.feature().equals(feature))) continue;
      var values = new LinkedHashSet<>(question.choices());
      values.add(Question.NOT_SAID);
      pool.forEach(one -> values.add(one.features().getOrDefault(feature, Question.NOT_SAID)));
      for (String value : values) {
        Bounds bounds = quotas.getOrDefault(new Group(feature, value), new Bounds(0, seats));
        rules.add(new Quota(feature, value, bounds.least(), bounds.most(), 0, seats));
      }
    }
    return new Rules(seats, rules, together(aside));
  }

  /** In an order of their own, so that the same rules are always sealed alike. */
  private static List<Intersection> together(SetAside aside) {
    return aside.both().entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
        .map(
            entry ->
                new Intersection(
                    entry.getKey().where(), entry.getValue().least(), entry.getValue().most()))
        .toList();
  }
}
