package org.alongside.accountability.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.alongside.accountability.Loops;
import org.alongside.improvement.Commitment;
import org.alongside.improvement.Commitments;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.Initiatives;
import org.alongside.people.People;
import org.alongside.people.Person;
import org.alongside.people.Role;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.pages.Page;
import org.alongside.platform.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Who waits, since when, and who owes them an answer. */
@Controller
class LoopsController {

  private final Loops loops;
  private final Initiatives initiatives;
  private final Commitments commitments;
  private final People people;

  LoopsController(Loops loops, Initiatives initiatives, Commitments commitments, People people) {
    this.loops = loops;
    this.initiatives = initiatives;
    this.commitments = commitments;
    this.people = people;
  }

  @GetMapping("/{org}/loops")
  @Allowed(Who.ANYONE)
  Page list(Words words) {
    String readers =
        people.all().stream()
            .filter(person -> person.is(Role.MODERATOR))
            .map(Person::name)
            .collect(Collectors.joining(", "));
    return new LoopsPage(
        Waiting.of(loops.ofAll(), words),
        initiatives.all().stream()
            .map(initiative -> one(initiative, readers, words))
            .filter(one -> one.waiting().anybody())
            .toList());
  }

  private LoopsPage.One one(Initiative initiative, String readers, Words words) {
    return new LoopsPage.One(
        "/initiatives/" + initiative.slug(),
        initiative.title(),
        Waiting.of(loops.of(initiative.id()), words),
        owed(initiative, readers, words));
  }

  /** First those who read and answer, then each promise that is still open. */
  private List<String> owed(Initiative initiative, String readers, Words words) {
    List<String> owed = new ArrayList<>();
    long unanswered = loops.unanswered(initiative.id());
    if (unanswered > 0) owed.add(words.say("reports.owed.answer", readers, unanswered));
    commitments.of(initiative.id()).stream()
        .filter(Commitment::open)
        .sorted(Comparator.comparing(Commitment::due))
        .forEach(
            promise ->
                owed.add(
                    words.say(
                        promise.overdue(words.today())
                            ? "reports.owed.overdue"
                            : "reports.owed.promise",
                        people.find(promise.owner()).map(Person::name).orElse("?"),
                        promise.words(),
                        words.date(promise.due()))));
    return owed;
  }
}
