package org.alongside.decisions.web;

import java.time.Clock;
import java.util.Optional;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.Decisions;
import org.alongside.people.Person;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Invalid;
import org.alongside.platform.pages.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A member says what they think; saying it again changes it, until it is closed. */
@Controller
class StanceController {

  private final Decisions decisions;
  private final DecisionQueries queries;
  private final Clock clock;

  StanceController(Decisions decisions, DecisionQueries queries, Clock clock) {
    this.decisions = decisions;
    this.queries = queries;
    this.clock = clock;
  }

  @PostMapping("/{org}/initiatives/{initiative}/decisions/{decision}/stances")
  @Allowed(Who.GROUP)
  Object create(
      @PathVariable String initiative,
      @PathVariable DecisionId decision,
      @RequestParam MultiValueMap<String, String> typed,
      Person person,
      Frame frame) {
    queries.decision(initiative, decision);
    var form = StanceForm.of(new Typed(typed));
    var problems = form.check();
    if (problems.any())
      return new Invalid(
          queries.page(initiative, decision, Optional.of(person), form, problems, frame.words()));
    decisions.take(decision, person.id(), form.taken(), form.words(), clock.instant());
    return "redirect:" + frame.to(DecisionQueries.path(initiative, decision)) + "#stood";
  }
}
