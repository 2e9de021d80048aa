package org.alongside.accountability.web;

import java.time.Clock;
import java.util.List;
import org.alongside.accountability.Report;
import org.alongside.accountability.ReportId;
import org.alongside.accountability.Reports;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.Initiatives;
import org.alongside.people.Person;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Invalid;
import org.alongside.platform.pages.Page;
import org.alongside.platform.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Write what came of it together. Every member may, whatever their kind of experience. */
@Controller
@RequestMapping("/{org}/initiatives/{initiative}/reports")
class ReportWritingController {

  private final Reports reports;
  private final ReportQueries queries;
  private final Initiatives initiatives;
  private final Clock clock;

  ReportWritingController(
      Reports reports, ReportQueries queries, Initiatives initiatives, Clock clock) {
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
  Object create(@PathVariable String initiative, ReportForm form, Person person, Frame frame) {
    var of = initiatives.get(initiative);
    var offered = queries.coverable(of.id(), frame.words());
    var problems = form.problems();
    if (form.covered(offered).isEmpty()) problems.add("covers", "reports.write.problem.covers");
    if (problems.any()) return new Invalid(form(of, form, offered, problems, frame.words()));
    var id =
        reports.write(
            of.id(),
            form.titleOrEmpty(),
            form.storyOrEmpty(),
            form.covered(offered),
            person.id(),
            clock.instant());
    return "redirect:" + frame.to(ReportQueries.path(of, id));
  }

  @GetMapping("/{report}/edit")
  @Allowed(Who.GROUP)
  Page edit(@PathVariable String initiative, @PathVariable ReportId report, Words words) {
    var of = initiatives.get(initiative);
    var it = queries.report(of, report);
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
      Frame frame) {
    var of = initiatives.get(initiative);
    var it = queries.report(of, report);
    if (form.problems().any())
      return new Invalid(changing(of, it, form, form.problems(), frame.words()));
    int version = form.version() == null ? 0 : form.version();
    reports.rewrite(
        report, form.titleOrEmpty(), form.storyOrEmpty(), version, person.id(), clock.instant());
    return "redirect:" + frame.to(ReportQueries.path(of, report)) + "?done=signed";
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
        problems.in(words));
  }

  private static Page changing(
      Initiative of, Report report, ReportForm form, Problems problems, Words words) {
    return new ReportFormPage(
        ReportQueries.path(of, report.id()),
        of.title(),
        form.titleOrEmpty(),
        form.storyOrEmpty(),
        List.of(),
        List.of(),
        form.version() == null ? report.version() : form.version(),
        true,
        problems.in(words));
  }
}
