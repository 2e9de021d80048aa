package org.alongside.conversations.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.ConversationState;
import org.alongside.conversations.voting.Voting;
import org.alongside.people.Person;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Invalid;
import org.alongside.platform.pages.Page;
import org.alongside.platform.words.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Private links, each for one person: made here, shown once, and kept by nobody but who has one.
 */
@Controller
@RequestMapping("/{org}/initiatives/{initiative}/conversations/{conversation}/links")
class LinksController {

  private final TendedPlaces places;
  private final Voting voting;
  private final Clock clock;
  private final String site;

  LinksController(
      TendedPlaces places, Voting voting, Clock clock, @Value("${alongside.url}") String site) {
    this.places = places;
    this.voting = voting;
    this.clock = clock;
    this.site = site;
  }

  @GetMapping
  @Allowed(Who.TEAM)
  Page blank(
      @PathVariable String initiative, @PathVariable ConversationId conversation, Words words) {
    return page(linked(initiative, conversation), List.of(), "", Map.of(), words);
  }

  /** Answers with the links themselves: there is no other address where they could be seen. */
  @PostMapping
  @Allowed(Who.TEAM)
  Page create(
      @PathVariable String initiative,
      @PathVariable ConversationId conversation,
      @RequestParam(defaultValue = "") String many,
      Person by,
      Frame frame) {
    var place = linked(initiative, conversation);
    var problems = Problems.none();
    String typed = many.strip();
    if (!typed.matches("[1-9]\\d{0,2}") || Integer.parseInt(typed) > Voting.LINKS_AT_ONCE)
      problems.add("many", "conversations.links-at-once", Voting.LINKS_AT_ONCE);
    if (problems.any())
      return new Invalid(page(place, List.of(), typed, problems.in(frame.words()), frame.words()));
    var links =
        voting.links(conversation, Integer.parseInt(typed), by.id(), clock.instant()).stream()
            .map(secret -> site + frame.to(place.open() + "/with/" + secret))
            .toList();
    return page(place, links, typed, Map.of(), frame.words());
  }

  private Place linked(String initiative, ConversationId conversation) {
    var place = places.of(initiative, conversation);
    if (place.conversation().state() == ConversationState.CLOSED)
      throw new Refusal("conversations.closed");
    if (!place.conversation().byLink()) throw new Refusal("tending.links.not-here");
    return place;
  }

  private static LinksPage page(
      Place place, List<String> links, String many, Map<String, String> errors, Words words) {
    var until = place.conversation().until();
    return new LinksPage(
        place,
        links,
        until == null ? "" : words.weekday(until),
        Voting.LINKS_AT_ONCE,
        many,
        errors);
  }
}
