package org.alongside.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.alongside.people.Access.Need;
import org.alongside.recruitment.Application.Help;
import org.alongside.recruitment.Applications;
import org.alongside.recruitment.Door;
import org.alongside.recruitment.Joining;
import org.alongside.recruitment.Joining.Needs;
import org.alongside.recruitment.Joining.Reach;
import org.alongside.recruitment.Joining.Support;
import org.alongside.recruitment.Notice;
import org.alongside.recruitment.Opportunities;
import org.alongside.recruitment.Question;
import org.alongside.recruitment.Topic;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Notices, and the names put down for them. */
@Component
@OnlyInDemo
@Order(10)
class RecruitmentAct implements Act {

  private final Opportunities opportunities;
  private final Applications applications;

  RecruitmentAct(Opportunities opportunities, Applications applications) {
    this.opportunities = opportunities;
    this.applications = applications;
  }

  @Override
  public void plan(Scene scene) {
    for (Entry initiative : scene.script().initiativesOf(scene.organisation()))
      for (Entry notice : scene.script().opportunitiesIn(initiative.text("slug"))) {
        begin(notice, scene);
        scene
            .script()
            .applicantsOf(notice.key())
            .forEach(applicant -> apply(applicant, notice.key(), scene));
      }
  }

  private void begin(Entry notice, Scene scene) {
    scene
        .deeds()
        .add(
            scene.calendar().at(notice.number("day"), "08:00"),
            at ->
                scene
                    .opportunities()
                    .put(
                        notice.key(),
                        opportunities.begin(
                            scene.initiatives().get(notice.text("initiative")),
                            notice(notice, scene.calendar()),
                            scene.people().get(notice.text("by")),
                            at)));
  }

  private static Notice notice(Entry notice, Calendar calendar) {
    return new Notice(
        notice.text("role"),
        notice.text("involves"),
        notice.text("times"),
        notice.text("place"),
        notice.text("support"),
        notice.text("given"),
        notice.text("easy_read"),
        notice.number("seats"),
        calendar.date(notice.number("closes")),
        notice.entries("questions").stream().map(RecruitmentAct::question).toList());
  }

  private static Question question(Entry asked) {
    return new Question(
        asked.one(Topic.class, "topic"),
        asked.text("words", ""),
        asked.texts("choices"),
        asked.text("why"));
  }

  private void apply(Entry applicant, String to, Scene scene) {
    scene
        .deeds()
        .add(
            scene.calendar().at(applicant.number("day"), applicant.text("at")),
            at ->
                applications.apply(
                    scene.opportunities().get(to), joining(applicant, scene), null, at));
  }

  private static Joining joining(Entry applicant, Scene scene) {
    return new Joining(
        applicant.one(Door.class, "door"),
        applicant.has("by")
            ? scene.script().person(applicant.text("by")).text("name")
            : applicant.text("name"),
        applicant.text("why", ""),
        applicant.text("household", ""),
        answers(applicant),
        needs(applicant),
        reach(applicant, scene),
        applicant.has("supporter") ? support(applicant.entry("supporter"), scene) : null);
  }

  private static Map<String, String> answers(Entry applicant) {
    return applicant.entry("answers").facts().entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, one -> String.valueOf(Objects.requireNonNull(one.getValue()))));
  }

  private static Needs needs(Entry applicant) {
    return new Needs(
        applicant.texts("needs").stream()
            .map(need -> one(Need.class, need))
            .collect(Collectors.toSet()),
        applicant.text("needs_words", ""),
        true);
  }

  private static Reach reach(Entry applicant, Scene scene) {
    String language = applicant.text("letters", "en");
    if (applicant.has("by")) return account(applicant, scene);
    if (applicant.has("email")) return new Reach.ByEmail(applicant.text("email"), language);
    if (applicant.has("phone")) return new Reach.ByPhone(applicant.text("phone"), language);
    return new Reach.ByCode(language);
  }

  private static Support support(Entry supporter, Scene scene) {
    List<String> may = supporter.texts("may");
    return new Support(
        scene.script().person(supporter.text("by")).text("name"),
        account(supporter, scene),
        supporter.text("said_yes"),
        may.stream().map(help -> one(Help.class, help)).collect(Collectors.toSet()));
  }

  private static Reach account(Entry entry, Scene scene) {
    return new Reach.ByAccount(scene.people().get(entry.text("by")));
  }

  private static <E extends Enum<E>> E one(Class<E> type, String word) {
    return new Entry(Map.<String, @Nullable Object>of("word", word)).one(type, "word");
  }
}
