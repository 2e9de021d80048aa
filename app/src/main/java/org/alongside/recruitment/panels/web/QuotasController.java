package org.alongside.recruitment.panels.web;

import java.time.Clock;
import java.util.Map;
import org.alongside.people.Person;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Invalid;
import org.alongside.platform.pages.Page;
import org.alongside.platform.pages.Typed;
import org.alongside.platform.words.Words;
import org.alongside.recruitment.OpportunityId;
import org.alongside.recruitment.panels.Panels;
import org.alongside.recruitment.panels.SetAside;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Seats set aside for groups, with an answer at once whether and how that can be. */
@Controller
class QuotasController {

  private final Places places;
  private final Panels panels;
  private final QuotasQueries queries;
  private final Clock clock;

  QuotasController(Places places, Panels panels, QuotasQueries queries, Clock clock) {
    this.places = places;
    this.panels = panels;
    this.queries = queries;
    this.clock = clock;
  }

  /** With {@code proposed}, as the shares of the people affected would have it. */
  @GetMapping("/{org}/initiatives/{initiative}/opportunities/{opportunity}/rules")
  @Allowed(Who.TEAM)
  Page edit(
      @PathVariable String initiative,
      @PathVariable OpportunityId opportunity,
      @RequestParam(required = false) @Nullable String proposed,
      @RequestParam(required = false) @Nullable String kept,
      Words words) {
    var place = places.of(initiative, opportunity);
    var now = panels.setAside(opportunity);
    var quotas = proposed == null ? now : new SetAside(panels.proposed(opportunity), now.both());
    return queries.page(
        place, QuotaForm.of(quotas), kept != null, proposed != null, Map.of(), words);
  }

  /** Looks only, or keeps them too. */
  @PostMapping("/{org}/initiatives/{initiative}/opportunities/{opportunity}/rules")
  @Allowed(Who.TEAM)
  Object update(
      @PathVariable String initiative,
      @PathVariable OpportunityId opportunity,
      @RequestParam MultiValueMap<String, String> sent,
      Person person,
      Frame frame) {
    var place = places.of(initiative, opportunity);
    var typed = new Typed(sent);
    var form = QuotaForm.of(place, typed);
    var errors = form.check(place, frame.words()).in(frame.words());
    if (!errors.isEmpty())
      return new Invalid(queries.page(place, form, false, false, errors, frame.words()));
    if (typed.in("act").equals("look"))
      return queries.page(place, form.settled(place), true, true, Map.of(), frame.words());
    panels.set(opportunity, form.setAside(place), person.id(), clock.instant());
    return "redirect:" + frame.to(place.path() + "/rules?kept=yes");
  }
}
