package org.alongside.decisions.web;

import java.time.Clock;
import java.time.LocalDate;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.Decisions;
import org.alongside.people.Person;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Invalid;
import org.alongside.platform.pages.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Any member records what was decided. */
@Controller
class OutcomeController {

  private final Decisions decisions;
  private final DecisionQueries queries;
  private final Clock clock;

  OutcomeController(Decisions decisions, DecisionQueries queries, Clock clock) {
    this.decisions = decisions;
    this.queries = queries;
    this.clock = clock;
  }

  @GetMapping("/{org}/initiatives/{initiative}/decisions/{decision}/outcome")
  @Allowed(Who.GROUP)
  Object blank(@PathVariable String initiative, @PathVariable DecisionId decision, Frame frame) {
    if (!queries.decision(initiative, decision).open())
      return "redirect:" + frame.to(DecisionQueries.path(initiative, decision));
    return queries.outcomePage(initiative, decision, null, Problems.none(), frame.words());
  }

  @PostMapping("/{org}/initiatives/{initiative}/decisions/{decision}/outcome")
  @Allowed(Who.GROUP)
  Object create(
      @PathVariable String initiative,
      @PathVariable DecisionId decision,
      @RequestParam MultiValueMap<String, String> typed,
      Person person,
      Frame frame) {
    var read = queries.decision(initiative, decision);
    var form = OutcomeForm.of(new Typed(typed), read.options().size());
    var problems = form.check(LocalDate.now(clock));
    if (problems.any() && read.version() == form.read())
      return new Invalid(queries.outcomePage(initiative, decision, form, problems, frame.words()));
    if (!problems.any() && closed(decision, form, person))
      return "redirect:" + frame.to(DecisionQueries.path(initiative, decision));
    return queries.outcomePage(initiative, decision, form, problems, frame.words());
  }

  // Somebody was quicker: their page says what happened, and keeps what this person wrote.
  private boolean closed(DecisionId decision, OutcomeForm form, Person person) {
    try {
      decisions.record(decision, form.outcome(person.id(), clock.instant()), form.read());
      return true;
    } catch (Refusal refusal) {
      if (decisions.get(decision).version() == form.read()) throw refusal;
      return false;
    }
  }
}
