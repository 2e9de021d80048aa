package org.alongside.conversations.web;

import org.alongside.conversations.ConversationId;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.pages.Page;
import org.alongside.platform.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The team's page of one conversation. */
@Controller
class TendingController {

  private final TendedPlaces places;
  private final TendingQueries queries;

  TendingController(TendedPlaces places, TendingQueries queries) {
    this.places = places;
    this.queries = queries;
  }

  @GetMapping("/{org}/initiatives/{initiative}/conversations/{conversation}")
  @Allowed(Who.TEAM)
  Page show(
      @PathVariable String initiative,
      @PathVariable ConversationId conversation,
      @RequestParam(defaultValue = "") String done,
      Words words) {
    return queries.page(places.of(initiative, conversation), done, words);
  }
}
