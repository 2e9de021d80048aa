package org.alongside.accountability.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.accountability.Report;
import org.alongside.accountability.ReportId;
import org.alongside.accountability.Reports;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.Initiatives;
import org.alongside.people.Person;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Invalid;
import org.alongside.platform.pages.Page;
import org.alongside.platform.tenancy.Organisation;
import org.alongside.platform.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Write what came of it together; publish it. Every member may, whatever their kind of experience.
 */
@Controller
@RequestMapping("/{org}/initiatives/{initiative}/reports")
class ReportController {

  private final Reports reports;
  private final ReportQueries queries;
  private final Initiatives initiatives;
  private final Clock clock;

  ReportController(Reports reports, ReportQueries queries, Initiatives initiatives, Clock clock) {
    this.reports = reports;
    this.queries = queries;
    this.initiatives = initiatives;
    this.clock = clock;
  }

  @GetMapping("/new")
  @Allowed(Who.GROUP)
  Page blank(@PathVariable String initiative, Words words) {
    var of = initiatives.get(initiative);
    return form(
        of,
        new ReportForm("", "", List.of(), null),
        queries.coverable(of.id(), words),
        Problems.none(),
        words);
  }

  @PostMapping
  @Allowed(Who.GROUP)
  Object create(
      @PathVariable String initiative,
      ReportForm form,
      Person person,
      Organisation organisation,
      Words words) {
    var of = initiatives.get(initiative);
    var offered = queries.coverable(of.id(), words);
    var problems = form.problems();
    if (form.covered(offered).isEmpty()) problems.add("covers", "reports.write.problem.covers");
    if (problems.any()) return new Invalid(form(of, form, offered, problems, words));
    var id =
        reports.write(
            of.id(),
            form.titleOrEmpty(),
            form.storyOrEmpty(),
            form.covered(offered),
            person.id(),
            clock.instant());
    return redirect(organisation, of, id, "");
  }

  @GetMapping("/{report}")
  @Allowed(Who.ANYONE)
  Page show(
      @PathVariable String initiative,
      @PathVariable ReportId report,
      Optional<Person> person,
      @RequestParam(defaultValue = "") String done,
      Words words) {
    var of = initiatives.get(initiative);
    var it = mine(of, report);
    if (!it.published() && !queries.isMember(of.id(), person)) throw new NotFound(report);
    return queries.page(
        of, it, person, List.of("signed", "published").contains(done) ? done : "", words);
  }

  @GetMapping("/{report}/edit")
  @Allowed(Who.GROUP)
  Page edit(@PathVariable String initiative, @PathVariable ReportId report, Words words) {
    var of = initiatives.get(initiative);
    var it = mine(of, report);
    return changing(
        of,
        it,
        new ReportForm(it.title(), it.story(), List.of(), it.version()),
        Problems.none(),
        words);
  }

  @PostMapping("/{report}")
  @Allowed(Who.GROUP)
  Object update(
      @PathVariable String initiative,
      @PathVariable ReportId report,
      ReportForm form,
      Person person,
      Organisation organisation,
      Words words) {
    var of = initiatives.get(initiative);
    var it = mine(of, report);
    if (form.problems().any()) return new Invalid(changing(of, it, form, form.problems(), words));
    int version = form.version() == null ? 0 : form.version();
    reports.rewrite(
        report, form.titleOrEmpty(), form.storyOrEmpty(), version, person.id(), clock.instant());
    return redirect(organisation, of, report, "signed");
  }

  @PostMapping("/{report}/names")
  @Allowed(Who.GROUP)
  String sign(
      @PathVariable String initiative,
      @PathVariable ReportId report,
      Person person,
      Organisation organisation) {
    var of = initiatives.get(initiative);
    reports.sign(mine(of, report).id(), person.id(), clock.instant());
    return redirect(organisation, of, report, "signed");
  }

  @PostMapping("/{report}/publication")
  @Allowed(Who.GROUP)
  String publish(
      @PathVariable String initiative,
      @PathVariable ReportId report,
      Person person,
      Organisation organisation) {
    var of = initiatives.get(initiative);
    reports.publish(mine(of, report).id(), person.id(), clock.instant());
    return redirect(organisation, of, report, "published");
  }

  // The group of one initiative has no say in the reports of another.
  private Report mine(Initiative initiative, ReportId report) {
    var it = reports.get(report);
    if (!it.initiative().equals(initiative.id())) throw new NotFound(report);
    return it;
  }

  private static Page form(
      Initiative of,
      ReportForm form,
      List<ReportFormPage.Cover> offered,
      Problems problems,
      Words words) {
    return new ReportFormPage(
        "/initiatives/" + of.slug() + "/reports",
        of.title(),
        form.titleOrEmpty(),
        form.storyOrEmpty(),
        offered,
        form.chosen(),
        0,
        false,
        said(problems, words));
  }

  private static Page changing(
      Initiative of, Report report, ReportForm form, Problems problems, Words words) {
    return new ReportFormPage(
        "/initiatives/" + of.slug() + "/reports/" + report.id().value(),
        of.title(),
        form.titleOrEmpty(),
        form.storyOrEmpty(),
        List.of(),
        List.of(),
        form.version() == null ? report.version() : form.version(),
        true,
        said(problems, words));
  }

  private static Map<String, String> said(Problems problems, Words words) {
    Map<String, String> said = new LinkedHashMap<>();
    problems
        .all()
        .forEach(problem -> said.put(problem.field(), words.say(problem.key(), problem.about())));
    return said;
  }

  private static String redirect(
      Organisation organisation, Initiative initiative, ReportId id, String done) {
    return "redirect:/"
        + organisation.slug()
        + "/initiatives/"
        + initiative.slug()
        + "/reports/"
        + id.value()
        + (done.isEmpty() ? "" : "?done=" + done);
  }
}
