package org.alongside.recruitment.web;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Typed;
import org.alongside.platform.pages.TypedDate;
import org.alongside.recruitment.Notice;
import org.alongside.recruitment.Opportunities;
import org.alongside.recruitment.Opportunity;
import org.alongside.recruitment.Question;
import org.alongside.recruitment.Topic;

/**
 * A notice as it is written.
 *
 * @param questions what is to be asked, by topic; those that aren't asked keep what was typed
 * @param version of what was opened; nothing for a new one
 */
public record OpportunityForm(
    String role,
    String involves,
    String times,
    String place,
    String support,
    String given,
    String easyRead,
    String seats,
    TypedDate closes,
    Set<String> topics,
    Map<Topic, Ask> questions,
    String version) {

  /**
   * @param choices one a line, where the team writes them
   */
  public record Ask(String words, String choices, String why) {
    static final Ask BLANK = new Ask("", "", "");
  }

  private static final int LONGEST = 5_000;
  private static final int LONGEST_ROLE = 120;
  private static final int LONGEST_CHOICE = 80;

  static OpportunityForm blank() {
    return new OpportunityForm(
        "", "", "", "", "", "", "", "", TypedDate.BLANK, Set.of(), blankQuestions(), "");
  }

  static OpportunityForm of(Typed typed) {
    var questions = new EnumMap<Topic, Ask>(Topic.class);
    for (Topic topic : Topic.values()) {
      String field = topic.feature();
      questions.put(
          topic,
          new Ask(
              typed.in(field + "-words"), typed.in(field + "-choices"), typed.in(field + "-why")));
    }
    return new OpportunityForm(
        typed.in("role"),
        typed.in("involves"),
        typed.in("times"),
        typed.in("place"),
        typed.in("support"),
        typed.in("given"),
        typed.in("easy"),
        typed.in("seats"),
        typed.date("closes"),
        typed.all("topics"),
        questions,
        typed.in("version"));
  }

  static OpportunityForm of(Opportunity it) {
    var notice = it.notice();
    var questions = blankQuestions();
    for (Question question : notice.questions())
      questions.put(
          question.topic(),
          new Ask(question.words(), String.join("\n", question.choices()), question.why()));
    return new OpportunityForm(
        notice.role(),
        notice.involves(),
        notice.times(),
        notice.place(),
        notice.support(),
        notice.given(),
        notice.easyRead(),
        String.valueOf(notice.seats()),
        date(notice.closes()),
        notice.questions().stream()
            .map(question -> question.topic().name())
            .collect(Collectors.toSet()),
        questions,
        String.valueOf(it.version()));
  }

  /**
   * @param earliest the first day that may be the last; nothing that was is made impossible
   */
  Problems problems(LocalDate earliest) {
    var problems = Problems.none().require("role", role, "recruitment.role-needed");
    Typed.atMost(problems, "role", role, LONGEST_ROLE);
    problems.require("involves", involves, "recruitment.involves-needed");
    problems.require("times", times, "recruitment.times-needed");
    Map.of(
            "involves", involves,
            "times", times,
            "place", place,
            "support", support,
            "given", given,
            "easy", easyRead)
        .forEach((field, words) -> Typed.atMost(problems, field, words, LONGEST));
    if (!seats.matches("[1-9]\\d{0,2}") || Integer.parseInt(seats) > Opportunities.MOST_SEATS)
      problems.add("seats", "recruitment.seats-needed", Opportunities.MOST_SEATS);
    if (closes.blank()) problems.add("closes-day", "recruitment.closes-needed");
    else closes.checkFrom(earliest, problems, "closes");
    asked().forEach(topic -> check(topic, problems));
    return problems;
  }

  Notice notice() {
    return new Notice(
        role,
        involves,
        times,
        place,
        support,
        given,
        easyRead,
        Integer.parseInt(seats),
        closes.date().orElseThrow(),
        asked().map(this::question).toList());
  }

  int seen() {
    return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
  }

  private Stream<Topic> asked() {
    return Stream.of(Topic.values()).filter(topic -> topics.contains(topic.name()));
  }

  private Question question(Topic topic) {
    var ask = questions.getOrDefault(topic, Ask.BLANK);
    return new Question(topic, ask.words(), choices(topic), ask.why());
  }

  private List<String> choices(Topic topic) {
    return questions
        .getOrDefault(topic, Ask.BLANK)
        .choices()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .distinct()
        .toList();
  }

  private void check(Topic topic, Problems problems) {
    var ask = questions.getOrDefault(topic, Ask.BLANK);
    String field = topic.feature();
    if (topic == Topic.OWN)
      problems.require(field + "-words", ask.words(), "recruitment.own-needed");
    if (topic.written() && choices(topic).size() < 2)
      problems.add(field + "-choices", "recruitment.choices-needed." + field);
    if (choices(topic).stream().anyMatch(one -> one.length() > LONGEST_CHOICE))
      problems.add(field + "-choices", "recruitment.choice-long", LONGEST_CHOICE);
    problems.require(field + "-why", ask.why(), "recruitment.why-needed." + field);
    Typed.atMost(problems, field + "-words", ask.words(), LONGEST_ROLE);
    Typed.atMost(problems, field + "-why", ask.why(), LONGEST);
  }

  private static EnumMap<Topic, Ask> blankQuestions() {
    var questions = new EnumMap<Topic, Ask>(Topic.class);
    for (Topic topic : Topic.values()) questions.put(topic, Ask.BLANK);
    return questions;
  }

  private static TypedDate date(LocalDate day) {
    return new TypedDate(
        String.valueOf(day.getDayOfMonth()),
        String.valueOf(day.getMonthValue()),
        String.valueOf(day.getYear()));
  }
}
