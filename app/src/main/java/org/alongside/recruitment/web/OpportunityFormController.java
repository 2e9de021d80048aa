package org.alongside.recruitment.web;

import java.time.Clock;
import java.time.LocalDate;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.Initiatives;
import org.alongside.people.Person;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Invalid;
import org.alongside.platform.pages.Page;
import org.alongside.platform.pages.Typed;
import org.alongside.recruitment.Opportunities;
import org.alongside.recruitment.Opportunity;
import org.alongside.recruitment.OpportunityId;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The team writes a notice, changes it, and stops or goes on taking names. */
@Controller
class OpportunityFormController {

  private final Initiatives initiatives;
  private final Opportunities opportunities;
  private final Clock clock;

  OpportunityFormController(Initiatives initiatives, Opportunities opportunities, Clock clock) {
    this.initiatives = initiatives;
    this.opportunities = opportunities;
    this.clock = clock;
  }

  @GetMapping("/{org}/initiatives/{initiative}/opportunities/new")
  @Allowed(Who.TEAM)
  Page blank(@PathVariable String initiative) {
    return page(initiatives.get(initiative), OpportunityForm.blank(), Problems.none());
  }

  @PostMapping("/{org}/initiatives/{initiative}/opportunities/new")
  @Allowed(Who.TEAM)
  Object create(
      @PathVariable String initiative,
      @RequestParam MultiValueMap<String, String> fields,
      Person by,
      Frame frame) {
    var about = initiatives.get(initiative);
    var form = OpportunityForm.of(new Typed(fields));
    var problems = form.problems(LocalDate.now(clock));
    if (isThere(about, form)) problems.add("role", "recruitment.role-there");
    if (problems.any()) return new Invalid(page(about, form, problems));
    var id =
        opportunities.begin(about.id(), form.notice().in(frame.lang()), by.id(), clock.instant());
    return "redirect:" + frame.to("/take-part/" + id.value());
  }

  @GetMapping("/{org}/initiatives/{initiative}/opportunities/{opportunity}/edit")
  @Allowed(Who.TEAM)
  Page edit(@PathVariable String initiative, @PathVariable OpportunityId opportunity) {
    var it = in(initiative, opportunity);
    if (it.isSealed()) throw new Refusal("recruitment.sealed");
    return page(initiative, it, OpportunityForm.of(it), Problems.none());
  }

  @PostMapping("/{org}/initiatives/{initiative}/opportunities/{opportunity}/edit")
  @Allowed(Who.TEAM)
  Object update(
      @PathVariable String initiative,
      @PathVariable OpportunityId opportunity,
      @RequestParam MultiValueMap<String, String> fields,
      Person by,
      Frame frame) {
    var it = in(initiative, opportunity);
    var form = OpportunityForm.of(new Typed(fields));
    var problems = form.problems(earliest(it));
    if (form.seen() != it.version()) problems.add("role", "recruitment.changed-meanwhile");
    if (problems.any()) return new Invalid(page(initiative, it, form, problems));
    var notice =
        opportunities.answered(it.id()) ? form.notice().asking(it.questions()) : form.notice();
    opportunities.change(
        it.id(), notice.in(it.notice().language()), form.seen(), by.id(), clock.instant());
    return "redirect:" + frame.to(OpportunityController.path(it));
  }

  @PostMapping("/{org}/initiatives/{initiative}/opportunities/{opportunity}/closing")
  @Allowed(Who.TEAM)
  String close(
      @PathVariable String initiative,
      @PathVariable OpportunityId opportunity,
      Person by,
      Frame frame) {
    var it = in(initiative, opportunity);
    opportunities.close(it.id(), by.id(), clock.instant());
    return "redirect:" + frame.to(OpportunityController.path(it));
  }

  @PostMapping("/{org}/initiatives/{initiative}/opportunities/{opportunity}/opening")
  @Allowed(Who.TEAM)
  String open(
      @PathVariable String initiative,
      @PathVariable OpportunityId opportunity,
      Person by,
      Frame frame) {
    var it = in(initiative, opportunity);
    opportunities.open(it.id(), by.id(), clock.instant());
    return "redirect:" + frame.to(OpportunityController.path(it));
  }

  static String path(String initiative, OpportunityId id) {
    return "/initiatives/" + initiative + "/opportunities/" + id.value();
  }

  // A day that has passed may stay as it is.
  private LocalDate earliest(Opportunity it) {
    var today = LocalDate.now(clock);
    return it.notice().closes().isBefore(today) ? it.notice().closes() : today;
  }

  // A form that is sent twice makes one notice.
  private boolean isThere(Initiative about, OpportunityForm form) {
    return opportunities.of(about.id()).stream()
        .anyMatch(one -> one.notice().role().equalsIgnoreCase(form.role()));
  }

  private Opportunity in(String initiative, OpportunityId id) {
    var it = opportunities.get(id);
    if (!it.initiative().equals(initiatives.get(initiative).id())) throw new NotFound(id);
    return it;
  }

  private static OpportunityFormPage page(
      Initiative about, OpportunityForm form, Problems problems) {
    String action = "/initiatives/" + about.slug() + "/opportunities/new";
    return new OpportunityFormPage(about.slug(), action, true, false, true, form, problems);
  }

  private OpportunityFormPage page(
      String initiative, Opportunity it, OpportunityForm form, Problems problems) {
    String here = path(initiative, it.id());
    return new OpportunityFormPage(
        initiative,
        here + "/edit",
        false,
        opportunities.answered(it.id()),
        it.open(),
        form,
        problems);
  }
}
