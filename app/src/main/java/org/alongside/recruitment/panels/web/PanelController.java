package org.alongside.recruitment.panels.web;

import java.time.Clock;
import java.util.Objects;
import org.alongside.people.Person;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Invalid;
import org.alongside.platform.pages.Page;
import org.alongside.platform.pages.Typed;
import org.alongside.platform.words.Words;
import org.alongside.recruitment.OpportunityId;
import org.alongside.recruitment.panels.Panels;
import org.alongside.recruitment.panels.Seal;
import org.alongside.recruitment.panels.SealId;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Seal, publish, draw: each once, in this order. */
@Controller
class PanelController {

  private static final int LONGEST = 1000;

  private final Places places;
  private final Panels panels;
  private final PanelQueries queries;
  private final Clock clock;

  PanelController(Places places, Panels panels, PanelQueries queries, Clock clock) {
    this.places = places;
    this.panels = panels;
    this.queries = queries;
    this.clock = clock;
  }

  @GetMapping("/{org}/initiatives/{initiative}/opportunities/{opportunity}/panel")
  @Allowed(Who.TEAM)
  Page show(@PathVariable String initiative, @PathVariable OpportunityId opportunity, Words words) {
    return queries.page(places.of(initiative, opportunity), words);
  }

  /** The lottery is worked out: among all, or for seats that are empty again. */
  @PostMapping("/{org}/initiatives/{initiative}/opportunities/{opportunity}/panel")
  @Allowed(Who.TEAM)
  String begin(
      @PathVariable String initiative,
      @PathVariable OpportunityId opportunity,
      Person person,
      Frame frame) {
    var place = places.of(initiative, opportunity);
    panels.begin(opportunity, person.id(), clock.instant());
    return there(place, frame);
  }

  @PostMapping(
      "/{org}/initiatives/{initiative}/opportunities/{opportunity}/panel/{seal}/publication")
  @Allowed(Who.TEAM)
  Object publish(
      @PathVariable String initiative,
      @PathVariable OpportunityId opportunity,
      @PathVariable SealId seal,
      @RequestParam MultiValueMap<String, String> sent,
      Person person,
      Frame frame) {
    var place = places.of(initiative, opportunity);
    in(place, seal);
    var form = PublishForm.of(new Typed(sent));
    var problems = form.check(clock.instant(), clock.getZone());
    if (problems.any())
      return new Invalid(
          queries.page(place, form, DrawForm.BLANK, "", problems.in(frame.words()), frame.words()));
    panels.publish(
        seal, form.chosen(), form.due(clock.getZone()), form.place(), person.id(), clock.instant());
    return there(place, frame);
  }

  @PostMapping("/{org}/initiatives/{initiative}/opportunities/{opportunity}/panel/{seal}/draw")
  @Allowed(Who.TEAM)
  Object draw(
      @PathVariable String initiative,
      @PathVariable OpportunityId opportunity,
      @PathVariable SealId seal,
      @RequestParam MultiValueMap<String, String> sent,
      Person person,
      Frame frame) {
    var place = places.of(initiative, opportunity);
    var published = in(place, seal).published();
    var form = DrawForm.of(new Typed(sent));
    var problems = published == null ? Problems.none() : form.check(published);
    if (problems.any())
      return new Invalid(
          queries.page(
              place, PublishForm.BLANK, form, "", problems.in(frame.words()), frame.words()));
    panels.draw(seal, form.number(), form.seen(), person.id(), clock.instant());
    return "redirect:" + frame.to(place.path() + "/seats");
  }

  @PostMapping("/{org}/initiatives/{initiative}/opportunities/{opportunity}/panel/{seal}/giving-up")
  @Allowed(Who.TEAM)
  Object giveUp(
      @PathVariable String initiative,
      @PathVariable OpportunityId opportunity,
      @PathVariable SealId seal,
      @RequestParam(defaultValue = "") String reason,
      Person person,
      Frame frame) {
    var place = places.of(initiative, opportunity);
    in(place, seal);
    var problems = Problems.none().require("reason", reason, "panels.reason-needed");
    Typed.atMost(problems, "reason", reason, LONGEST);
    if (problems.any())
      return new Invalid(
          queries.page(
              place,
              PublishForm.BLANK,
              DrawForm.BLANK,
              reason,
              problems.in(frame.words()),
              frame.words()));
    panels.giveUp(seal, reason, person.id(), clock.instant());
    return there(place, frame);
  }

  private Seal in(Place place, SealId id) {
    Seal seal = Objects.requireNonNull(panels.get(id));
    if (!seal.opportunity().equals(place.opportunity().id())) throw new NotFound(id);
    return seal;
  }

  private static String there(Place place, Frame frame) {
    return "redirect:" + frame.to(place.path() + "/panel");
  }
}
