package org.alongside.recruitment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.alongside.people.AccessNeeds;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.limits.Limited;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Invalid;
import org.alongside.platform.pages.Page;
import org.alongside.platform.pages.Typed;
import org.alongside.recruitment.ApplicantCode;
import org.alongside.recruitment.Application;
import org.alongside.recruitment.Applications;
import org.alongside.recruitment.Opportunities;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whoever has the code sees where things stand, changes what was said, takes the name off. */
@Controller
class MineController {

  private final Applications applications;
  private final Opportunities opportunities;
  private final AccessNeeds access;
  private final Mine mine;
  private final Clock clock;

  MineController(
      Applications applications,
      Opportunities opportunities,
      AccessNeeds access,
      Mine mine,
      Clock clock) {
    this.applications = applications;
    this.opportunities = opportunities;
    this.access = access;
    this.mine = mine;
    this.clock = clock;
  }

  @GetMapping("/{org}/take-part/mine")
  @Allowed(Who.ANYONE)
  Page blank() {
    return new FindMinePage("", Problems.none());
  }

  @PostMapping("/{org}/take-part/mine")
  @Allowed(Who.ANYONE)
  @Limited(aMinute = 10)
  Object find(@RequestParam(defaultValue = "") String code, Frame frame) {
    var found = applications.find(new ApplicantCode(code));
    if (found.isPresent()) return to(frame, found.get());
    var problems =
        Problems.none()
            .require("code", code, "recruitment.code-needed")
            .add("code", "recruitment.code-unknown");
    return new Invalid(new FindMinePage(code, problems));
  }

  @GetMapping("/{org}/take-part/mine/{code}")
  @Allowed(Who.ANYONE)
  @Limited(aMinute = 60)
  Page show(
      @PathVariable ApplicantCode code, @RequestParam(defaultValue = "") String easy, Frame frame) {
    return mine.page(application(code), frame, easy);
  }

  @GetMapping("/{org}/take-part/mine/{code}/needs")
  @Allowed(Who.ANYONE)
  @Limited(aMinute = 60)
  Page needs(@PathVariable ApplicantCode code) {
    var it = standing(code);
    var form =
        it.needs() == null
            ? NeedsForm.BLANK
            : access.of(it.needs()).map(NeedsForm::of).orElse(NeedsForm.BLANK);
    return new MineNeedsPage(Mine.path(it), form, Problems.none());
  }

  @PostMapping("/{org}/take-part/mine/{code}/needs")
  @Allowed(Who.ANYONE)
  @Limited(aMinute = 20)
  Object need(
      @PathVariable ApplicantCode code,
      @RequestParam MultiValueMap<String, String> fields,
      Frame frame) {
    var it = standing(code);
    var form = NeedsForm.of(new Typed(fields));
    var problems = form.problems();
    if (problems.any()) return new Invalid(new MineNeedsPage(Mine.path(it), form, problems));
    applications.need(it.id(), form.said(), clock.instant());
    return to(frame, it);
  }

  @GetMapping("/{org}/take-part/mine/{code}/answers")
  @Allowed(Who.ANYONE)
  @Limited(aMinute = 60)
  Page edit(@PathVariable ApplicantCode code, Frame frame) {
    var it = standing(code);
    var opportunity = opportunities.get(it.opportunity());
    if (opportunity.isSealed()) throw new Refusal("recruitment.sealed-answers");
    return new MineAnswersPage(
        Mine.path(it), Asked.of(opportunity.questions(), Map.of(), frame.words()));
  }

  @PostMapping("/{org}/take-part/mine/{code}/answers")
  @Allowed(Who.ANYONE)
  @Limited(aMinute = 20)
  Object update(
      @PathVariable ApplicantCode code,
      @RequestParam MultiValueMap<String, String> fields,
      Frame frame) {
    var it = standing(code);
    var questions = opportunities.get(it.opportunity()).questions();
    applications.answer(it.id(), Asked.answers(questions, new Typed(fields)));
    return to(frame, it);
  }

  @GetMapping("/{org}/take-part/mine/{code}/withdraw")
  @Allowed(Who.ANYONE)
  @Limited(aMinute = 60)
  Object confirm(@PathVariable ApplicantCode code, Frame frame) {
    var it = application(code);
    if (!it.stands()) return to(frame, it);
    var opportunity = opportunities.get(it.opportunity());
    return new TakeOffPage(
        Mine.path(it),
        opportunity.notice().role(),
        opportunity.isSealed(),
        opportunity.takesNames(LocalDate.now(clock)));
  }

  @PostMapping("/{org}/take-part/mine/{code}/withdraw")
  @Allowed(Who.ANYONE)
  @Limited(aMinute = 20)
  String remove(@PathVariable ApplicantCode code, Frame frame) {
    var it = application(code);
    applications.withdraw(it.id(), clock.instant());
    return to(frame, it);
  }

  private Application application(ApplicantCode code) {
    return applications.find(code).orElseThrow(() -> new NotFound("application"));
  }

  private Application standing(ApplicantCode code) {
    var it = application(code);
    if (!it.stands()) throw new Refusal("recruitment.withdrawn");
    return it;
  }

  private static String to(Frame frame, Application application) {
    return "redirect:" + frame.to(Mine.path(application));
  }
}
