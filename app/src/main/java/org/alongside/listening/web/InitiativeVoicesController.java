package org.alongside.listening.web;

import java.util.Optional;
import org.alongside.initiatives.Initiatives;
import org.alongside.initiatives.Memberships;
import org.alongside.listening.VoiceKind;
import org.alongside.people.Person;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.pages.Page;
import org.alongside.platform.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What people said about one piece of work; and, for those who don't know which, all that listen.
 */
@Controller
class InitiativeVoicesController {

  private static final int LAST_PAGE = 10_000;

  private final Initiatives initiatives;
  private final Memberships memberships;
  private final InitiativeVoicesQueries queries;

  InitiativeVoicesController(
      Initiatives initiatives, Memberships memberships, InitiativeVoicesQueries queries) {
    this.initiatives = initiatives;
    this.memberships = memberships;
    this.queries = queries;
  }

  @GetMapping("/{org}/initiatives/{initiative}/voices")
  @Allowed(Who.ANYONE)
  Page list(
      @PathVariable String initiative,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "1") int page,
      Optional<Person> person,
      Words words) {
    var about = initiatives.get(initiative);
    return queries.page(
        about,
        Chosen.of(VoiceKind.class, kind),
        Math.clamp(page, 1, LAST_PAGE),
        memberships.sightOf(person, about.id()),
        words);
  }

  @GetMapping("/{org}/voice")
  @Allowed(Who.ANYONE)
  Page choose() {
    var places =
        initiatives.all().stream()
            .filter(initiative -> initiative.listens())
            .map(
                initiative ->
                    new ChoosePlacePage.Place(
                        initiative.title(), initiative.aim(), initiative.slug()))
            .toList();
    return new ChoosePlacePage(places);
  }
}
