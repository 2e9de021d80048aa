package org.alongside.recruitment.panels.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alongside.initiatives.Initiative;
import org.alongside.platform.words.Words;
import org.alongside.recruitment.Opportunity;
import org.alongside.recruitment.Question;
import org.alongside.recruitment.panels.Group;

/** Which opportunity of which initiative a page is about, and how its groups are called. */
public record Place(Initiative initiative, Opportunity opportunity) {

  /** The team's pages of one opportunity. */
  public enum Part {
    PEOPLE,
    RULES,
    PANEL,
    SEATS;

    public String path() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public String path() {
    return "/initiatives/" + initiative.slug() + "/opportunities/" + opportunity.id().value();
  }

  public String proof() {
    return "/take-part/" + opportunity.id().value() + "/proof";
  }

  public String role() {
    return opportunity.notice().role();
  }

  public int seats() {
    return opportunity.notice().seats();
  }

  public List<Part> parts() {
    return Arrays.asList(Part.values());
  }

  /** “Age: Under 30”. */
  public String name(Group group, Words words) {
    return opportunity.questions().stream()
        .filter(one -> one.feature().equals(group.feature()))
        .findFirst()
        .map(one -> one.name(words) + ": " + answer(one, group.answer(), words))
        .orElse(group.feature() + ": " + group.answer());
  }

  /** Those whom a rule counts, in the order of the questions: “Age: Under 30 and Gender: Woman”. */
  public String name(Map<String, String> where, Words words) {
    List<String> order = opportunity.questions().stream().map(Question::feature).toList();
    return where.keySet().stream()
        .sorted(Comparator.comparingInt(order::indexOf))
        .map(feature -> name(new Group(feature, where.getOrDefault(feature, "")), words))
        .reduce((one, other) -> words.say("panels.both", one, other))
        .orElse("");
  }

  static String answer(Question question, String answer, Words words) {
    return answer.equals(Question.NOT_SAID)
        ? words.say("recruitment.not-said")
        : question.say(words, answer);
  }
}
