package org.alongside.decisions.web;

import java.time.Clock;
import java.util.Map;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.Decisions;
import org.alongside.decisions.Said;
import org.alongside.initiatives.Member;
import org.alongside.initiatives.Memberships;
import org.alongside.people.Person;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Forbidden;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Invalid;
import org.alongside.platform.pages.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A facilitator of the group writes down what a member says who has no device. */
@Controller
class WrittenStanceController {

  private static final Map<String, Said> WAYS = Map.of("room", Said.ROOM, "phone", Said.PHONE);

  private final Decisions decisions;
  private final DecisionQueries queries;
  private final Memberships memberships;
  private final Clock clock;

  WrittenStanceController(
      Decisions decisions, DecisionQueries queries, Memberships memberships, Clock clock) {
    this.decisions = decisions;
    this.queries = queries;
    this.memberships = memberships;
    this.clock = clock;
  }

  @GetMapping("/{org}/initiatives/{initiative}/decisions/{decision}/stances/new")
  @Allowed(Who.GROUP)
  Object blank(
      @PathVariable String initiative,
      @PathVariable DecisionId decision,
      Person person,
      Frame frame) {
    if (!person.team()) throw new Forbidden();
    if (!queries.decision(initiative, decision).open())
      return "redirect:" + frame.to(DecisionQueries.path(initiative, decision));
    return queries.writtenPage(
        initiative, decision, "", "", StanceForm.BLANK, Problems.none(), frame.words());
  }

  @PostMapping("/{org}/initiatives/{initiative}/decisions/{decision}/stances/new")
  @Allowed(Who.GROUP)
  Object create(
      @PathVariable String initiative,
      @PathVariable DecisionId decision,
      @RequestParam MultiValueMap<String, String> typed,
      Person person,
      Frame frame) {
    if (!person.team()) throw new Forbidden();
    var question = queries.decision(initiative, decision);
    var form = StanceForm.of(new Typed(typed));
    String whose = new Typed(typed).in("person");
    String said = new Typed(typed).in("said");
    var member =
        memberships.of(question.initiative()).stream()
            .map(Member::person)
            .filter(id -> id.value().toString().equals(whose))
            .findFirst();
    var problems = Problems.none();
    if (member.isEmpty()) problems.add("person", "decisions.written.person-needed");
    if (!WAYS.containsKey(said)) problems.add("said", "decisions.say-how-it-was-said");
    form.check(problems);
    if (problems.any())
      return new Invalid(
          queries.writtenPage(initiative, decision, whose, said, form, problems, frame.words()));
    decisions.writeDown(
        decision,
        member.orElseThrow(),
        form.taken(),
        form.words(),
        WAYS.getOrDefault(said, Said.ROOM),
        person.id(),
        clock.instant());
    return "redirect:" + frame.to(DecisionQueries.path(initiative, decision)) + "#stood";
  }
}
