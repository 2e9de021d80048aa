package org.alongside.conversations.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Clock;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.files.Takeout;
import org.alongside.conversations.voting.Voting;
import org.alongside.people.Person;
import org.alongside.people.Role;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.pages.Page;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A conversation is taken out: what may be shown, by the team; all of it, by the administrator. */
@Controller
@RequestMapping("/{org}/initiatives/{initiative}/conversations/{conversation}/export")
class ExportController {

  private final TendedPlaces places;
  private final Takeout takeout;
  private final Voting voting;
  private final Clock clock;

  ExportController(TendedPlaces places, Takeout takeout, Voting voting, Clock clock) {
    this.places = places;
    this.takeout = takeout;
    this.voting = voting;
    this.clock = clock;
  }

  @GetMapping
  @Allowed(Who.TEAM)
  Page show(
      @PathVariable String initiative, @PathVariable ConversationId conversation, Person reader) {
    var place = places.of(initiative, conversation);
    return new ExportPage(place, reader.is(Role.ADMINISTRATOR), voting.people(conversation));
  }

  @GetMapping("/comments.csv")
  @Allowed(Who.TEAM)
  void statements(
      @PathVariable String initiative,
      @PathVariable ConversationId conversation,
      HttpServletResponse response) {
    places.of(initiative, conversation);
    send(response, "comments.csv", out -> takeout.statements(conversation, out));
  }

  /** Sent by a form, so that no link that somebody follows leaves a mark in the record. */
  @PostMapping("/votes")
  @Allowed(Who.ADMINISTRATOR)
  void votes(
      @PathVariable String initiative,
      @PathVariable ConversationId conversation,
      Person by,
      HttpServletResponse response) {
    places.of(initiative, conversation);
    send(response, "votes.csv", out -> takeout.votes(conversation, by.id(), clock.instant(), out));
  }

  private interface Writing {
    void to(Writer out);
  }

  private static void send(HttpServletResponse response, String name, Writing writing) {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name).build().toString());
    try (var out = response.getWriter()) {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
