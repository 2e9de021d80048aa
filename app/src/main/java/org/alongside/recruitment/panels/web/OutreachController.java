package org.alongside.recruitment.panels.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.initiatives.Memberships;
import org.alongside.people.People;
import org.alongside.people.Person;
import org.alongside.people.PersonId;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.govuk.Option;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Invalid;
import org.alongside.platform.pages.Page;
import org.alongside.platform.pages.Typed;
import org.alongside.platform.words.Words;
import org.alongside.recruitment.OpportunityId;
import org.alongside.recruitment.panels.Group;
import org.alongside.recruitment.panels.Outreach;
import org.alongside.recruitment.panels.OutreachId;
import org.alongside.recruitment.panels.Populations;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody sees to it that a missing group hears of it, and says later what came of it. */
@Controller
class OutreachController {

  private static final int LONGEST = 1000;

  private final Places places;
  private final Populations populations;
  private final People people;
  private final Memberships memberships;
  private final StandingQueries queries;
  private final Clock clock;

  OutreachController(
      Places places,
      Populations populations,
      People people,
      Memberships memberships,
      StandingQueries queries,
      Clock clock) {
    this.places = places;
    this.populations = populations;
    this.people = people;
    this.memberships = memberships;
    this.queries = queries;
    this.clock = clock;
  }

  @GetMapping("/{org}/initiatives/{initiative}/opportunities/{opportunity}/outreach/new")
  @Allowed(Who.TEAM)
  Page blank(
      @PathVariable String initiative,
      @PathVariable OpportunityId opportunity,
      @RequestParam(defaultValue = "") String of,
      Person person,
      Words words) {
    var place = places.of(initiative, opportunity);
    return form(place, of, String.valueOf(person.id().value()), "", Problems.none(), words);
  }

  @PostMapping("/{org}/initiatives/{initiative}/opportunities/{opportunity}/outreach")
  @Allowed(Who.TEAM)
  Object create(
      @PathVariable String initiative,
      @PathVariable OpportunityId opportunity,
      @RequestParam MultiValueMap<String, String> sent,
      Person person,
      Frame frame) {
    var place = places.of(initiative, opportunity);
    var typed = new Typed(sent);
    var problems = Problems.none().require("plan", typed.in("plan"), "panels.plan-needed");
    Typed.atMost(problems, "plan", typed.in("plan"), LONGEST);
    boolean known = owners(place).stream().anyMatch(one -> typed.in("owner").equals(one.value()));
    if (!known) problems.add("owner", "panels.owner-needed");
    if (problems.any())
      return new Invalid(
          form(
              place, typed.in("of"), typed.in("owner"), typed.in("plan"), problems, frame.words()));
    populations.begin(
        opportunity,
        group(place, typed.in("of")),
        new PersonId(UUID.fromString(typed.in("owner"))),
        typed.in("plan"),
        person.id(),
        clock.instant());
    return "redirect:" + frame.to(place.path() + "/people");
  }

  @GetMapping("/{org}/initiatives/{initiative}/opportunities/{opportunity}/outreach/{task}")
  @Allowed(Who.TEAM)
  Page show(
      @PathVariable String initiative,
      @PathVariable OpportunityId opportunity,
      @PathVariable OutreachId task,
      Words words) {
    return page(places.of(initiative, opportunity), task, "", Problems.none(), words);
  }

  @PostMapping("/{org}/initiatives/{initiative}/opportunities/{opportunity}/outreach/{task}")
  @Allowed(Who.TEAM)
  Object finish(
      @PathVariable String initiative,
      @PathVariable OpportunityId opportunity,
      @PathVariable OutreachId task,
      @RequestParam(defaultValue = "") String told,
      Person person,
      Frame frame) {
    var place = places.of(initiative, opportunity);
    in(place, task);
    var problems = Problems.none().require("told", told, "panels.told-needed");
    Typed.atMost(problems, "told", told, LONGEST);
    if (problems.any()) return new Invalid(page(place, task, told, problems, frame.words()));
    populations.finish(task, told, person.id(), clock.instant());
    return "redirect:" + frame.to(place.path() + "/people");
  }

  private OutreachPage page(
      Place place, OutreachId id, String told, Problems problems, Words words) {
    Outreach task = in(place, id);
    var shown =
        queries.page(place, words).tasks().stream()
            .filter(one -> one.path().endsWith(id.value().toString()))
            .findFirst()
            .orElseThrow();
    return new OutreachPage(place, shown, task.done(), told, problems.in(words));
  }

  private OutreachFormPage form(
      Place place, String of, String owner, String plan, Problems problems, Words words) {
    return new OutreachFormPage(
        place,
        of,
        place.name(group(place, of), words),
        owners(place),
        owner,
        plan,
        problems.in(words));
  }

  private Outreach in(Place place, OutreachId id) {
    Outreach task = populations.outreach(id);
    if (!task.opportunity().equals(place.opportunity().id())) throw new NotFound(id);
    return task;
  }

  private static Group group(Place place, String of) {
    return place.opportunity().questions().stream()
        .flatMap(one -> one.choices().stream().map(answer -> new Group(one.feature(), answer)))
        .filter(group -> of.equals(group.feature() + ":" + group.answer()))
        .findFirst()
        .orElseThrow(() -> new NotFound(of));
  }

  private List<Option> owners(Place place) {
    var owners = new ArrayList<Option>();
    var members =
        memberships.of(place.initiative().id()).stream().map(one -> one.person()).toList();
    people.all().stream()
        .filter(one -> one.team() || members.contains(one.id()))
        .forEach(one -> owners.add(Option.of(one.id().value().toString(), one.name())));
    return owners;
  }
}
