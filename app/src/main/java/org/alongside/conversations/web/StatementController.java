package org.alongside.conversations.web;

import java.time.Clock;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.Statement;
import org.alongside.conversations.StatementId;
import org.alongside.conversations.Statements;
import org.alongside.people.Person;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Invalid;
import org.alongside.platform.pages.Page;
import org.alongside.platform.pages.Typed;
import org.alongside.platform.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A statement is let in, declined with a reason, said better, or said in another language. */
@Controller
@RequestMapping(
    "/{org}/initiatives/{initiative}/conversations/{conversation}/statements/{statement}")
class StatementController {

  private final TendedPlaces places;
  private final StatementQueries queries;
  private final Statements statements;
  private final Clock clock;

  StatementController(
      TendedPlaces places, StatementQueries queries, Statements statements, Clock clock) {
    this.places = places;
    this.queries = queries;
    this.statements = statements;
    this.clock = clock;
  }

  @GetMapping
  @Allowed(Who.TEAM)
  Page show(
      @PathVariable String initiative,
      @PathVariable ConversationId conversation,
      @PathVariable StatementId statement,
      @RequestParam(defaultValue = "") String done,
      Words words) {
    var place = places.of(initiative, conversation);
    var it = places.statement(place, statement);
    return queries.page(place, it, StatementForms.blank(it), done, words);
  }

  @PostMapping("/letting-in")
  @Allowed(Who.TEAM)
  String letIn(
      @PathVariable String initiative,
      @PathVariable ConversationId conversation,
      @PathVariable StatementId statement,
      Person by,
      Frame frame) {
    var place = places.of(initiative, conversation);
    statements.letIn(places.statement(place, statement).id(), by.id(), clock.instant());
    return Done.LET_IN.at(place.path(), frame);
  }

  @PostMapping("/declining")
  @Allowed(Who.TEAM)
  Object decline(
      @PathVariable String initiative,
      @PathVariable ConversationId conversation,
      @PathVariable StatementId statement,
      @RequestParam MultiValueMap<String, String> fields,
      Person by,
      Frame frame) {
    var place = places.of(initiative, conversation);
    var it = places.statement(place, statement);
    var form = StatementForms.declining(it, new Typed(fields));
    if (form.problems().any()) return wrong(place, it, form, frame);
    statements.decline(it.id(), form.chosen().orElseThrow(), form.note(), by.id(), clock.instant());
    return Done.DECLINED.at(place.path(), frame);
  }

  @PostMapping("/rewording")
  @Allowed(Who.TEAM)
  Object reword(
      @PathVariable String initiative,
      @PathVariable ConversationId conversation,
      @PathVariable StatementId statement,
      @RequestParam MultiValueMap<String, String> fields,
      Person by,
      Frame frame) {
    var place = places.of(initiative, conversation);
    var it = places.statement(place, statement);
    var form = StatementForms.rewording(it, new Typed(fields));
    if (form.problems().any()) return wrong(place, it, form, frame);
    statements.reword(it.id(), form.lines(), by.id(), clock.instant());
    return Done.REWORDED.at(StatementQueries.path(place, it), frame);
  }

  @PostMapping("/languages")
  @Allowed(Who.TEAM)
  Object translate(
      @PathVariable String initiative,
      @PathVariable ConversationId conversation,
      @PathVariable StatementId statement,
      @RequestParam MultiValueMap<String, String> fields,
      Frame frame) {
    var place = places.of(initiative, conversation);
    var it = places.statement(place, statement);
    var typed = new Typed(fields);
    var problems = Problems.none();
    for (String tag : Tongues.ALL)
      if (typed.in(tag).length() > Statement.LONGEST)
        problems.add(tag, "conversations.words-too-long", Statement.LONGEST);
    if (problems.any())
      return wrong(place, it, new StatementForms("", "", it.words(), problems), frame);
    for (String tag : Tongues.ALL)
      if (fields.containsKey(tag) && !tag.equals(it.language()))
        statements.translate(it.id(), tag, typed.in(tag));
    return Done.TRANSLATED.at(StatementQueries.path(place, it), frame);
  }

  private Invalid wrong(Place place, Statement it, StatementForms form, Frame frame) {
    return new Invalid(queries.page(place, it, form, "", frame.words()));
  }
}
