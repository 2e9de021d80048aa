package org.alongside.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.Decisions;
import org.alongside.decisions.Option;
import org.alongside.decisions.Outcome;
import org.alongside.decisions.Said;
import org.alongside.decisions.Stance;
import org.alongside.decisions.Verdict;
import org.alongside.people.PersonId;
import org.alongside.platform.trace.Ref;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A question is put, everybody says where they stand, and it is written down. */
@Component
@OnlyInDemo
@Order(5)
class DecisionAct implements Act {

  private final Decisions decisions;

  DecisionAct(Decisions decisions) {
    this.decisions = decisions;
  }

  @Override
  public void plan(Scene scene) {
    scene
        .script()
        .initiativesOf(scene.organisation())
        .forEach(
            initiative ->
                scene
                    .script()
                    .decisionsIn(initiative.text("slug"))
                    .forEach(decision -> plan(decision, initiative, scene)));
  }

  private void plan(Entry decision, Entry initiative, Scene scene) {
    boolean open = decision.has("opened");
    int day = decision.number(open ? "opened" : "day");
    PersonId[] keeper = new PersonId[1];
    Instant put = scene.calendar().at(day, "14:00");
    scene
        .deeds()
        .add(
            put,
            at -> {
              keeper[0] = scene.people().get(keeperOf(initiative));
              scene
                  .decisions()
                  .put(decision.key(), decisions.put(question(decision, scene), keeper[0], at));
            });
    Instant last = put;
    for (Entry part : decision.entries("took_part")) {
      last = last.plusSeconds(240);
      scene.deeds().add(last, at -> take(decision, part, keeper[0], scene, at));
    }
    if (!open)
      scene.deeds().add(last.plusSeconds(600), at -> record(decision, keeper[0], scene, at));
  }

  // Who looks after the group writes it down; where there is nobody, who leads it.
  private static String keeperOf(Entry initiative) {
    return Stream.of("facilitator", "lead", "chair")
        .flatMap(
            role ->
                initiative.entries("group").stream()
                    .filter(member -> member.text("role").equals(role)))
        .findFirst()
        .orElseThrow()
        .text("person");
  }

  private static Decisions.Question question(Entry decision, Scene scene) {
    Entry evidence = decision.entry("evidence");
    List<Ref> refs =
        Stream.concat(
                evidence.texts("themes").stream()
                    .map(theme -> Ref.of("theme", scene.themes().get(theme))),
                evidence.texts("voices").stream()
                    .map(voice -> Ref.of("voice", scene.voices().get(voice))))
            .toList();
    return new Decisions.Question(
        scene.initiatives().get(decision.text("initiative")),
        decision.text("question"),
        decision.entries("options").stream()
            .map(option -> Option.of(option.text("name"), option.text("words")))
            .toList(),
        refs);
  }

  private void take(Entry decision, Entry part, PersonId keeper, Scene scene, Instant at) {
    var id = scene.decisions().get(decision.key());
    var person = scene.people().get(part.text("person"));
    var stance = part.one(Stance.class, "stance");
    String words = part.text("words", "");
    if (part.text("how", "").contains("phone"))
      decisions.writeDown(id, person, stance, words, Said.PHONE, keeper, at);
    else decisions.take(id, person, stance, words, at);
  }

  private void record(Entry decision, PersonId keeper, Scene scene, Instant at) {
    DecisionId id = scene.decisions().get(decision.key());
    decisions.record(
        id,
        new Outcome(
            decision.text("decided"),
            decision.text("reasons"),
            decision.entries("options").stream().map(DecisionAct::verdict).toList(),
            answer(decision),
            lookAgain(decision, scene.calendar()),
            keeper,
            at),
        decisions.get(id).version());
  }

  // What somebody else was asked for is what the group chose to do.
  private static Verdict verdict(Entry option) {
    return option.text("verdict").equals("asked")
        ? Verdict.CHOSEN
        : option.one(Verdict.class, "verdict");
  }

  private static String answer(Entry decision) {
    return decision.entries("took_part").stream()
        .map(part -> part.text("answer", ""))
        .collect(Collectors.joining());
  }

  private static @Nullable LocalDate lookAgain(Entry decision, Calendar calendar) {
    if (decision.has("look_again"))
      return calendar.date(decision.entry("look_again").number("day"));
    return decision.has("ask_again") ? calendar.date(decision.number("ask_again")) : null;
  }
}
