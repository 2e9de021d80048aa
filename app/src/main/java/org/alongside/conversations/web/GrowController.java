package org.alongside.conversations.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.ConversationState;
import org.alongside.conversations.Statement;
import org.alongside.conversations.Statements;
import org.alongside.initiatives.Memberships;
import org.alongside.people.Person;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Invalid;
import org.alongside.platform.pages.Page;
import org.alongside.platform.pages.Typed;
import org.alongside.platform.trace.Ref;
import org.alongside.platform.words.Words;
import org.alongside.themes.Theme;
import org.alongside.themes.ThemeId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The team writes statements, beside what people said about a theme or out of nothing. */
@Controller
class GrowController {

  private final TendedPlaces places;
  private final GrowQueries queries;
  private final ThemeQuotes quotes;
  private final Statements statements;
  private final Memberships memberships;
  private final Clock clock;

  GrowController(
      TendedPlaces places,
      GrowQueries queries,
      ThemeQuotes quotes,
      Statements statements,
      Memberships memberships,
      Clock clock) {
    this.places = places;
    this.queries = queries;
    this.quotes = quotes;
    this.statements = statements;
    this.memberships = memberships;
    this.clock = clock;
  }

  @GetMapping("/{org}/initiatives/{initiative}/conversations/{conversation}/statements/new")
  @Allowed(Who.TEAM)
  Page blank(
      @PathVariable String initiative,
      @PathVariable ConversationId conversation,
      @RequestParam(required = false) @Nullable ThemeId theme,
      @RequestParam(defaultValue = "") String done,
      Person person,
      Words words) {
    var place = places.of(initiative, conversation);
    if (place.conversation().state() == ConversationState.CLOSED)
      throw new Refusal("conversations.closed");
    return queries.page(
        place, queries.theme(place, theme), GrowQueries.Written.NOTHING, done, person, words);
  }

  @PostMapping("/{org}/initiatives/{initiative}/conversations/{conversation}/statements/new")
  @Allowed(Who.TEAM)
  Object create(
      @PathVariable String initiative,
      @PathVariable ConversationId conversation,
      @RequestParam(required = false) @Nullable ThemeId theme,
      @RequestParam MultiValueMap<String, String> fields,
      Person person,
      Frame frame) {
    var place = places.of(initiative, conversation);
    if (place.conversation().state() == ConversationState.CLOSED)
      throw new Refusal("conversations.closed");
    var typed = new Typed(fields);
    var from = queries.theme(place, theme);
    String said = typed.in("words");
    String language = Tongues.known(typed.in("language"));
    var problems = Problems.none().require("words", said, "conversations.words-needed");
    if (said.length() > Statement.LONGEST)
      problems.add("words", "conversations.words-too-long", Statement.LONGEST);
    if (problems.any())
      return new Invalid(
          queries.page(
              place,
              from,
              new GrowQueries.Written(said, language, typed.all("voices"), problems),
              "",
              person,
              frame.words()));
    boolean fresh = isFresh(place, said);
    statements.propose(
        conversation,
        language,
        said,
        grownFrom(place, from, typed, person),
        person.id(),
        clock.instant());
    String back =
        place.path() + "/statements/new" + from.map(one -> "?theme=" + one.id().value()).orElse("");
    return (fresh ? Done.PROPOSED : Done.SAID_ALREADY).at(back, frame);
  }

  private boolean isFresh(Place place, String said) {
    return statements.saying(place.conversation().id(), said).isEmpty();
  }

  private List<Ref> grownFrom(Place place, Optional<Theme> from, Typed typed, Person person) {
    if (from.isEmpty()) return List.of();
    var theme = from.get().id();
    var sight = memberships.sightOf(Optional.of(person), place.initiative().id());
    List<Ref> pieces = new ArrayList<>(List.of(Ref.of("theme", theme)));
    quotes
        .visible(theme, typed.all("voices"), sight)
        .forEach(voice -> pieces.add(Ref.of("voice", voice)));
    return pieces;
  }
}
