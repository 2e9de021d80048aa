package org.alongside.accountability.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.alongside.accountability.ReportId;
import org.alongside.accountability.Reports;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.Initiatives;
import org.alongside.people.Person;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Page;
import org.alongside.platform.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Read it, put one's name to it, publish it. Every member may, whatever their experience. */
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

  @GetMapping("/{report}")
  @Allowed(Who.ANYONE)
  Page show(
      @PathVariable String initiative,
      @PathVariable ReportId report,
      Optional<Person> person,
      @RequestParam(defaultValue = "") String done,
      Words words) {
    var of = initiatives.get(initiative);
    var it = queries.report(of, report);
    if (!it.published() && !queries.isMember(of.id(), person)) throw new NotFound(report);
    return queries.page(
        of, it, person, List.of("signed", "published").contains(done) ? done : "", words);
  }

  @PostMapping("/{report}/names")
  @Allowed(Who.GROUP)
  String sign(
      @PathVariable String initiative, @PathVariable ReportId report, Person person, Frame frame) {
    var of = initiatives.get(initiative);
    reports.sign(queries.report(of, report).id(), person.id(), clock.instant());
    return redirect(frame, of, report, "signed");
  }

  @PostMapping("/{report}/publication")
  @Allowed(Who.GROUP)
  String publish(
      @PathVariable String initiative, @PathVariable ReportId report, Person person, Frame frame) {
    var of = initiatives.get(initiative);
    reports.publish(queries.report(of, report).id(), person.id(), clock.instant());
    return redirect(frame, of, report, "published");
  }

  private static String redirect(Frame frame, Initiative of, ReportId report, String done) {
    return "redirect:" + frame.to(ReportQueries.path(of, report)) + "?done=" + done;
  }
}
