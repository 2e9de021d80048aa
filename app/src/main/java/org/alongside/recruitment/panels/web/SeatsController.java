package org.alongside.recruitment.panels.web;

import java.time.Clock;
import org.alongside.people.Person;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.limits.Limited;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Page;
import org.alongside.platform.words.Words;
import org.alongside.recruitment.ApplicantCode;
import org.alongside.recruitment.Application;
import org.alongside.recruitment.ApplicationId;
import org.alongside.recruitment.Applications;
import org.alongside.recruitment.OpportunityId;
import org.alongside.recruitment.panels.Seats;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who was drawn says yes or no: on their own page, or to somebody of the team. */
@Controller
class SeatsController {

  private final Places places;
  private final Seats seats;
  private final SeatsQueries queries;
  private final Applications applications;
  private final Clock clock;

  SeatsController(
      Places places, Seats seats, SeatsQueries queries, Applications applications, Clock clock) {
    this.places = places;
    this.seats = seats;
    this.queries = queries;
    this.applications = applications;
    this.clock = clock;
  }

  @GetMapping("/{org}/initiatives/{initiative}/opportunities/{opportunity}/seats")
  @Allowed(Who.TEAM)
  Page show(@PathVariable String initiative, @PathVariable OpportunityId opportunity, Words words) {
    return queries.page(places.of(initiative, opportunity), words);
  }

  /** What somebody said over the telephone. */
  @PostMapping(
      "/{org}/initiatives/{initiative}/opportunities/{opportunity}/seats/{application}/answer")
  @Allowed(Who.TEAM)
  String heard(
      @PathVariable String initiative,
      @PathVariable OpportunityId opportunity,
      @PathVariable ApplicationId application,
      @RequestParam(defaultValue = "") String answer,
      Person person,
      Frame frame) {
    var place = places.of(initiative, opportunity);
    if (!applications.get(application).opportunity().equals(opportunity))
      throw new NotFound(application);
    seats.answer(application, answer.equals("yes"), person.id(), clock.instant());
    return "redirect:" + frame.to(place.path() + "/seats");
  }

  /** By the applicant, or whoever may answer for them. */
  @PostMapping("/{org}/take-part/mine/{code}/answer")
  @Allowed(Who.ANYONE)
  @Limited(aMinute = 10)
  String answer(
      @PathVariable String code, @RequestParam(defaultValue = "") String answer, Frame frame) {
    Application application =
        applications.find(new ApplicantCode(code)).orElseThrow(() -> new NotFound("code"));
    seats.answer(application.id(), answer.equals("yes"), null, clock.instant());
    return "redirect:" + frame.to("/take-part/mine/" + application.code().words());
  }
}
