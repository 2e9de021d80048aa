package org.alongside.improvement.web;

import java.time.Clock;
import java.util.Optional;
import org.alongside.improvement.CommitmentId;
import org.alongside.improvement.Commitments;
import org.alongside.people.Person;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Invalid;
import org.alongside.platform.pages.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A promise is kept, or it is said that it can't be, and why. */
@Controller
class PromiseEndController {

  private final Commitments commitments;
  private final PromiseQueries queries;
  private final Clock clock;

  PromiseEndController(Commitments commitments, PromiseQueries queries, Clock clock) {
    this.commitments = commitments;
    this.queries = queries;
    this.clock = clock;
  }

  @PostMapping("/{org}/initiatives/{initiative}/promises/{commitment}/keeping")
  @Allowed(Who.GROUP)
  Object keep(
      @PathVariable String initiative,
      @PathVariable CommitmentId commitment,
      @RequestParam MultiValueMap<String, String> typed,
      Person person,
      Frame frame) {
    queries.promise(initiative, commitment);
    String words = new Typed(typed).in("words");
    var problems = Typed.atMost(Problems.none(), "words", words, 2_000);
    if (problems.any()) return again(initiative, commitment, words, "", problems, person, frame);
    commitments.keep(commitment, words, person.id(), clock.instant());
    return "redirect:" + frame.to(PromiseQueries.path(initiative, commitment));
  }

  @PostMapping("/{org}/initiatives/{initiative}/promises/{commitment}/breaking-off")
  @Allowed(Who.GROUP)
  Object breakOff(
      @PathVariable String initiative,
      @PathVariable CommitmentId commitment,
      @RequestParam MultiValueMap<String, String> typed,
      Person person,
      Frame frame) {
    queries.promise(initiative, commitment);
    String reason = new Typed(typed).in("reason");
    var problems = Problems.none().require("reason", reason, "improvement.broken-needs-reason");
    Typed.atMost(problems, "reason", reason, 5_000);
    if (problems.any()) return again(initiative, commitment, "", reason, problems, person, frame);
    commitments.breakOff(commitment, reason, person.id(), clock.instant());
    return "redirect:" + frame.to(PromiseQueries.path(initiative, commitment));
  }

  private Invalid again(
      String initiative,
      CommitmentId commitment,
      String words,
      String reason,
      Problems problems,
      Person person,
      Frame frame) {
    var typed =
        new PromisePage.Acting(
            "commitment:" + commitment.value(), words, reason, problems.in(frame.words()));
    return new Invalid(
        queries.page(initiative, commitment, Optional.of(person), typed, frame.words()));
  }
}
