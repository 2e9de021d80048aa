package org.alongside.conversations.maps.web;

import org.alongside.conversations.ConversationId;
import org.alongside.conversations.maps.Drawings;
import org.alongside.people.Person;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What came out, for those who take it further. */
@Controller
class ResultsController {

  private final ResultsQueries queries;
  private final Drawings drawings;

  ResultsController(ResultsQueries queries, Drawings drawings) {
    this.queries = queries;
    this.drawings = drawings;
  }

  @GetMapping("/{org}/initiatives/{initiative}/conversations/{conversation}/results")
  @Allowed(Who.TEAM)
  Page show(
      @PathVariable String initiative,
      @PathVariable ConversationId conversation,
      Person person,
      Frame frame) {
    var page = queries.results(initiative, conversation, person, frame);
    drawings.refresh(conversation);
    return page;
  }

  @GetMapping("/{org}/conversations/{conversation}/report")
  @Allowed(Who.ANYONE)
  Page report(@PathVariable ConversationId conversation, Frame frame) {
    return queries.report(conversation, frame);
  }
}
