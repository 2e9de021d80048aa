package org.alongside.improvement.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.alongside.improvement.Changes;
import org.alongside.improvement.NotDoneId;
import org.alongside.people.Person;
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

/** What won't be done, with the reason and the day when it is asked again. */
@Controller
class NotDoneController {

  private final Changes changes;
  private final NotDoneQueries queries;
  private final Clock clock;

  NotDoneController(Changes changes, NotDoneQueries queries, Clock clock) {
    this.changes = changes;
    this.queries = queries;
    this.clock = clock;
  }

  @GetMapping("/{org}/initiatives/{initiative}/not-done/{notDone}")
  @Allowed(Who.ANYONE)
  Page show(
      @PathVariable String initiative,
      @PathVariable NotDoneId notDone,
      Optional<Person> reader,
      Words words) {
    return queries.page(initiative, notDone, reader, words);
  }

  @GetMapping("/{org}/initiatives/{initiative}/not-done/new")
  @Allowed(Who.GROUP)
  Page blank(
      @PathVariable String initiative,
      @RequestParam MultiValueMap<String, String> from,
      Person person,
      Words words) {
    var form = NotDoneForm.of(new Typed(from));
    return queries.form(initiative, person, form, Problems.none(), words);
  }

  @PostMapping("/{org}/initiatives/{initiative}/not-done")
  @Allowed(Who.GROUP)
  Object create(
      @PathVariable String initiative,
      @RequestParam MultiValueMap<String, String> typed,
      Person person,
      Frame frame) {
    var form = NotDoneForm.of(new Typed(typed));
    var problems = form.check(LocalDate.now(clock));
    var offered = queries.form(initiative, person, form, problems, frame.words()).origins();
    var from = Origins.chosen(form.from(), offered, problems);
    if (problems.any())
      return new Invalid(queries.form(initiative, person, form, problems, frame.words()));
    NotDoneId id =
        changes.refuse(
            queries.initiative(initiative).id(),
            from.orElseThrow(),
            form.what(),
            form.reason(),
            form.again().date().orElse(null),
            person.id(),
            clock.instant());
    return "redirect:" + frame.to(NotDoneQueries.path(initiative, id));
  }
}
