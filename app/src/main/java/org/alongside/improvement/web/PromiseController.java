package org.alongside.improvement.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.alongside.improvement.CommitmentId;
import org.alongside.improvement.Commitments;
import org.alongside.people.Person;
import org.alongside.people.PersonId;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Invalid;
import org.alongside.platform.pages.Page;
import org.alongside.platform.pages.Typed;
import org.alongside.platform.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Promise, with an owner and a day; anyone may read it. */
@Controller
class PromiseController {

  private final Commitments commitments;
  private final PromiseQueries queries;
  private final Clock clock;

  PromiseController(Commitments commitments, PromiseQueries queries, Clock clock) {
    this.commitments = commitments;
    this.queries = queries;
    this.clock = clock;
  }

  @GetMapping("/{org}/initiatives/{initiative}/promises/{commitment}")
  @Allowed(Who.ANYONE)
  Page show(
      @PathVariable String initiative,
      @PathVariable CommitmentId commitment,
      Optional<Person> reader,
      Words words) {
    return queries.page(initiative, commitment, reader, null, words);
  }

  @GetMapping("/{org}/initiatives/{initiative}/promises/new")
  @Allowed(Who.GROUP)
  Page blank(
      @PathVariable String initiative,
      @RequestParam MultiValueMap<String, String> from,
      Person person,
      Words words) {
    var form = PromiseForm.of(new Typed(from));
    return queries.form(initiative, person, form, Problems.none(), words);
  }

  @PostMapping("/{org}/initiatives/{initiative}/promises")
  @Allowed(Who.GROUP)
  Object create(
      @PathVariable String initiative,
      @RequestParam MultiValueMap<String, String> typed,
      Person person,
      Frame frame) {
    var form = PromiseForm.of(new Typed(typed));
    var problems = form.check(LocalDate.now(clock));
    var page = queries.form(initiative, person, form, problems, frame.words());
    var from = Origins.chosen(form.from(), page.origins(), problems);
    Optional<PersonId> owner = queries.owner(initiative, form.owner());
    if (owner.isEmpty()) problems.add("owner", "improvement.owner-needed");
    if (problems.any())
      return new Invalid(queries.form(initiative, person, form, problems, frame.words()));
    CommitmentId id =
        commitments.promise(
            queries.initiative(initiative).id(),
            from.orElseThrow(),
            form.words(),
            owner.orElseThrow(),
            form.due().date().orElseThrow(),
            person.id(),
            clock.instant());
    return "redirect:" + frame.to(PromiseQueries.path(initiative, id));
  }
}
