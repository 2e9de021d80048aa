package org.alongside.initiatives.web;

import java.time.Clock;
import org.alongside.initiatives.Initiatives;
import org.alongside.people.Person;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Invalid;
import org.alongside.platform.pages.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Begin a piece of work, and change what is said about it. */
@Controller
class FramingController {

  private final Initiatives initiatives;
  private final Clock clock;

  FramingController(Initiatives initiatives, Clock clock) {
    this.initiatives = initiatives;
    this.clock = clock;
  }

  @GetMapping("/{org}/initiatives/new")
  @Allowed(Who.TEAM)
  Page blank() {
    return new FramingPage("", InitiativeForm.blank(), 0, Problems.none());
  }

  @PostMapping("/{org}/initiatives/new")
  @Allowed(Who.TEAM)
  Object create(InitiativeForm form, Person by, Frame frame) {
    var problems = form.problems();
    if (isThere(form)) problems.add("title", "initiatives.ask.title.there");
    if (problems.any()) return new Invalid(new FramingPage("", form, 0, problems));
    String slug = initiatives.freeSlug(form.beginning("").title());
    initiatives.begin(form.beginning(slug), by.id(), clock.instant());
    return "redirect:" + frame.to("/initiatives/" + slug);
  }

  @GetMapping("/{org}/initiatives/{initiative}/edit")
  @Allowed({Who.GROUP, Who.TEAM})
  Page edit(@PathVariable String initiative) {
    var it = initiatives.get(initiative);
    return new FramingPage(it.slug(), InitiativeForm.of(it), it.version(), Problems.none());
  }

  @PostMapping("/{org}/initiatives/{initiative}/edit")
  @Allowed({Who.GROUP, Who.TEAM})
  Object update(@PathVariable String initiative, InitiativeForm form, Person by, Frame frame) {
    var it = initiatives.get(initiative);
    var problems = form.problems();
    if (form.version() != it.version()) problems.add("title", "initiatives.changed-meanwhile");
    if (problems.any())
      return new Invalid(new FramingPage(it.slug(), form, it.version(), problems));
    initiatives.change(
        it.id(), form.beginning(it.slug()), form.version(), by.id(), clock.instant());
    return "redirect:" + frame.to("/initiatives/" + it.slug());
  }

  // A form that is sent twice begins one piece of work.
  private boolean isThere(InitiativeForm form) {
    return initiatives.all().stream()
        .anyMatch(
            one -> form.title() != null && one.title().equalsIgnoreCase(form.title().strip()));
  }
}
