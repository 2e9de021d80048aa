package org.alongside.recruitment.web;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.alongside.initiatives.Initiatives;
import org.alongside.people.Access;
import org.alongside.people.AccessNeeds;
import org.alongside.people.ContactId;
import org.alongside.people.Person;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Invalid;
import org.alongside.platform.pages.Page;
import org.alongside.recruitment.Application;
import org.alongside.recruitment.ApplicationId;
import org.alongside.recruitment.Applications;
import org.alongside.recruitment.Opportunities;
import org.alongside.recruitment.OpportunityId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Those who organise see who is on the list, arrange what they need, and ask again in time. */
@Controller
class ApplicantsController {

  private static final String ONE =
      "/{org}/initiatives/{initiative}/opportunities/{opportunity}/applicants/{application}";

  private final Initiatives initiatives;
  private final Opportunities opportunities;
  private final Applications applications;
  private final AccessNeeds access;
  private final Applicants applicants;
  private final Clock clock;

  ApplicantsController(
      Initiatives initiatives,
      Opportunities opportunities,
      Applications applications,
      AccessNeeds access,
      Applicants applicants,
      Clock clock) {
    this.initiatives = initiatives;
    this.opportunities = opportunities;
    this.applications = applications;
    this.access = access;
    this.applicants = applicants;
    this.clock = clock;
  }

  @GetMapping("/{org}/initiatives/{initiative}/opportunities/{opportunity}/applicants")
  @Allowed(Who.TEAM)
  Page list(@PathVariable String initiative, @PathVariable OpportunityId opportunity, Frame frame) {
    check(initiative, opportunity);
    List<Application> all = applications.of(opportunity);
    var needs = access.all(all.stream().map(Application::needs).filter(Objects::nonNull).toList());
    var names =
        all.stream().collect(Collectors.groupingBy(Application::called, Collectors.counting()));
    var entries =
        all.stream()
            .map(
                one ->
                    entry(
                        one,
                        needs.get(one.needs()),
                        names.getOrDefault(one.called(), 0L) > 1,
                        frame))
            .toList();
    return ApplicantsPage.of(
        path(initiative, opportunity),
        "/take-part/" + opportunity.value(),
        initiative,
        opportunities.get(opportunity).notice().role(),
        entries);
  }

  @GetMapping(ONE)
  @Allowed(Who.TEAM)
  Page show(
      @PathVariable String initiative,
      @PathVariable OpportunityId opportunity,
      @PathVariable ApplicationId application,
      Frame frame) {
    var it = one(initiative, opportunity, application);
    return applicants.page(path(initiative, opportunity), it, "", "", Problems.none(), frame);
  }

  @PostMapping(ONE + "/code")
  @Allowed(Who.TEAM)
  Page tell(
      @PathVariable String initiative,
      @PathVariable OpportunityId opportunity,
      @PathVariable ApplicationId application,
      Person by,
      Frame frame) {
    var it = one(initiative, opportunity, application);
    String code = applications.tellCode(it.id(), by.id(), clock.instant()).spoken();
    return applicants.page(path(initiative, opportunity), it, code, "", Problems.none(), frame);
  }

  @PostMapping(ONE + "/meeting")
  @Allowed(Who.TEAM)
  Object meet(
      @PathVariable String initiative,
      @PathVariable OpportunityId opportunity,
      @PathVariable ApplicationId application,
      @RequestParam(defaultValue = "") String words,
      Person by,
      Frame frame) {
    var it = one(initiative, opportunity, application);
    String said = words.replace("\u0000", "").strip();
    var problems = Problems.none().require("words", said, "people.met-needed");
    if (said.length() > AccessNeeds.LONGEST)
      problems.add("words", "people.needs-long", AccessNeeds.LONGEST);
    if (problems.any())
      return new Invalid(
          applicants.page(path(initiative, opportunity), it, "", said, problems, frame));
    access.meet(needs(it), said, by.id(), clock.instant());
    return to(frame, initiative, it);
  }

  @PostMapping(ONE + "/twin")
  @Allowed(Who.TEAM)
  String remove(
      @PathVariable String initiative,
      @PathVariable OpportunityId opportunity,
      @PathVariable ApplicationId application,
      Person by,
      Frame frame) {
    var it = one(initiative, opportunity, application);
    applications.takeOffTwin(it.id(), by.id(), clock.instant());
    return "redirect:" + frame.to(path(initiative, opportunity));
  }

  @PostMapping(ONE + "/review")
  @Allowed(Who.TEAM)
  String review(
      @PathVariable String initiative,
      @PathVariable OpportunityId opportunity,
      @PathVariable ApplicationId application,
      Person by,
      Frame frame) {
    var it = one(initiative, opportunity, application);
    access.review(needs(it), by.id(), clock.instant());
    return to(frame, initiative, it);
  }

  static String path(String initiative, OpportunityId opportunity) {
    return OpportunityFormController.path(initiative, opportunity) + "/applicants";
  }

  private ApplicantsPage.Entry entry(
      Application one, @Nullable Access needs, boolean namesake, Frame frame) {
    return new ApplicantsPage.Entry(
        one.id().value().toString(),
        one.name(),
        frame.say("recruitment.door.short", one.door()),
        frame.date(one.appliedAt()),
        Applicants.needs(needs, frame),
        needs != null && !needs.words().isEmpty(),
        needs != null && needs.dueForReview(clock.instant()),
        one.supporter() != null,
        namesake);
  }

  private void check(String initiative, OpportunityId id) {
    if (!opportunities.get(id).initiative().equals(initiatives.get(initiative).id()))
      throw new NotFound(id);
  }

  private Application one(String initiative, OpportunityId opportunity, ApplicationId id) {
    check(initiative, opportunity);
    var it = applications.get(id);
    if (!it.opportunity().equals(opportunity)) throw new NotFound(id);
    if (!it.stands()) throw new Refusal("recruitment.withdrawn");
    return it;
  }

  private static ContactId needs(Application it) {
    return Objects.requireNonNull(it.needs());
  }

  private static String to(Frame frame, String initiative, Application it) {
    return "redirect:" + frame.to(path(initiative, it.opportunity()) + "/" + it.id().value());
  }
}
