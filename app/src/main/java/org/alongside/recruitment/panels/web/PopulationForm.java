package org.alongside.recruitment.panels.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.alongside.people.PersonId;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Typed;
import org.alongside.platform.pages.TypedDate;
import org.alongside.platform.words.Words;
import org.alongside.recruitment.Question;
import org.alongside.recruitment.panels.Group;
import org.alongside.recruitment.panels.Population;

/** Whom it affects, as it was typed: a share for each group, in per cent. */
public record PopulationForm(
    String people, String source, TypedDate dated, Map<Group, String> shares) {

  private static final int LONGEST_PEOPLE = 100;
  private static final int LONGEST_SOURCE = 300;

  static PopulationForm of(Place place, Typed typed) {
    var shares = new LinkedHashMap<Group, String>();
    groups(place).forEach((field, group) -> shares.put(group, typed.in(field)));
    return new PopulationForm(typed.in("people"), typed.in("source"), typed.date("dated"), shares);
  }

  static PopulationForm of(Place place, Optional<Population> known) {
    if (known.isEmpty())
      return of(place, new Typed(new org.springframework.util.LinkedMultiValueMap<>()));
    Population population = known.get();
    LocalDate day = population.dated();
    return new PopulationForm(
        population.people(),
        population.source(),
        new TypedDate(
            String.valueOf(day.getDayOfMonth()),
            String.valueOf(day.getMonthValue()),
            String.valueOf(day.getYear())),
        typed(population.shares()));
  }

  /** As one would type them. */
  static Map<Group, String> typed(Map<Group, Double> shares) {
    var typed = new LinkedHashMap<Group, String>();
    shares.forEach((group, share) -> typed.put(group, number(Math.round(share * 1000) / 10.0)));
    return typed;
  }

  PopulationForm with(Map<Group, Double> shares) {
    return new PopulationForm(people, source, dated, typed(shares));
  }

  /** By the name of its field on the page. */
  static Map<String, Group> groups(Place place) {
    var groups = new LinkedHashMap<String, Group>();
    int number = 0;
    for (Question question : place.opportunity().questions())
      for (String answer : question.choices())
        groups.put("share-" + number++, new Group(question.feature(), answer));
    return groups;
  }

  Problems check(Place place, LocalDate today, Words words) {
    var problems = head(today);
    groups(place)
        .forEach(
            (field, group) -> {
              String typed = shares.getOrDefault(group, "");
              if (!typed.isBlank() && parsed(typed).isEmpty())
                problems.add(field, "panels.share-wrong.of", place.name(group, words));
            });
    if (problems.any() || shares.values().stream().anyMatch(typed -> !typed.isBlank()))
      return sums(place, problems, words);
    return problems.add("share-0", "panels.shares-needed");
  }

  /** Only who says so and of when; the shares come in a file. */
  Problems head(LocalDate today) {
    var problems =
        Problems.none()
            .require("people", people, "panels.people-needed")
            .require("source", source, "panels.source-needed");
    Typed.atMost(problems, "people", people, LONGEST_PEOPLE);
    Typed.atMost(problems, "source", source, LONGEST_SOURCE);
    if (dated.blank()) problems.add("dated-day", "panels.dated-needed");
    dated.check(problems, "dated");
    if (!problems.any() && dated.date().filter(today::isBefore).isPresent())
      problems.add("dated-day", "panels.dated-future");
    return problems;
  }

  Population population(PersonId by, Instant at) {
    var known = new LinkedHashMap<Group, Double>();
    shares.forEach((group, typed) -> parsed(typed).ifPresent(share -> known.put(group, share)));
    return new Population(people, source, dated.date().orElseThrow(), known, by, at);
  }

  private Problems sums(Place place, Problems problems, Words words) {
    int first = 0;
    for (Question question : place.opportunity().questions()) {
      double sum =
          question.choices().stream()
              .flatMap(
                  answer ->
                      parsed(shares.getOrDefault(new Group(question.feature(), answer), ""))
                          .stream())
              .mapToDouble(Double::doubleValue)
              .sum();
      if (sum > 1.02)
        problems.add("share-" + first, "panels.more-than-everybody.of", question.name(words));
      first += question.choices().size();
    }
    return problems;
  }

  private static Optional<Double> parsed(String typed) {
    String digits = typed.replace("%", "").replace(',', '.').strip();
    if (!digits.matches("\\d{1,3}(\\.\\d{1,3})?")) return Optional.empty();
    double share = Double.parseDouble(digits) / 100;
    return share <= 1 ? Optional.of(share) : Optional.empty();
  }

  private static String number(double percent) {
    return percent == Math.rint(percent) ? String.valueOf((long) percent) : String.valueOf(percent);
  }
}
