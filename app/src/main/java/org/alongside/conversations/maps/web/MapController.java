package org.alongside.conversations.maps.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.maps.Drawings;
import org.alongside.conversations.voting.web.Voters;
import org.alongside.people.Person;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A conversation: what people share, where they part, and where the reader stands. */
@Controller
class MapController {

  // The reader’s place is on it: no copy stays behind, on the way or on the device.
  static final String PRIVATE = "private, no-store";

  private final MapQueries queries;
  private final ConversationsQueries all;
  private final Drawings drawings;
  private final Lookers lookers;
  private final Voters voters;

  MapController(
      MapQueries queries,
      ConversationsQueries all,
      Drawings drawings,
      Lookers lookers,
      Voters voters) {
    this.queries = queries;
    this.lookers = lookers;
    this.all = all;
    this.drawings = drawings;
    this.voters = voters;
  }

  @GetMapping("/{org}/conversations")
  @Allowed(Who.ANYONE)
  Page list(Frame frame) {
    return all.page(frame);
  }

  @GetMapping("/{org}/conversations/{conversation}")
  @Allowed(Who.ANYONE)
  Page show(
      @PathVariable ConversationId conversation,
      Optional<Person> person,
      HttpServletRequest request,
      HttpServletResponse response,
      Frame frame) {
    var about = queries.opened(conversation);
    drawings.refresh(conversation);
    response.setHeader(HttpHeaders.CACHE_CONTROL, PRIVATE);
    return queries.page(about, voters.holder(conversation, person, request), frame);
  }

  /** The little that changes, for pages that stay open. */
  @GetMapping("/{org}/conversations/{conversation}/live")
  @Allowed(Who.ANYONE)
  Page live(@PathVariable ConversationId conversation, HttpServletResponse response, Frame frame) {
    var seen = lookers.of(conversation);
    response.setHeader(HttpHeaders.CACHE_CONTROL, PRIVATE);
    return new LivePage(queries.live(seen, frame));
  }
}
