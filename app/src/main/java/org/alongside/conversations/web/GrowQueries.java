package org.alongside.conversations.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.conversations.Statement;
import org.alongside.conversations.Statements;
import org.alongside.initiatives.Memberships;
import org.alongside.people.Person;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.trace.Ref;
import org.alongside.platform.trace.Trace;
import org.alongside.platform.words.Words;
import org.alongside.themes.Count;
import org.alongside.themes.Theme;
import org.alongside.themes.ThemeId;
import org.alongside.themes.Themes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what stands beside a statement while it is written. */
@Component
@Transactional(readOnly = true)
class GrowQueries {

  /** What was typed. */
  record Written(String words, String language, Set<String> chosen, Problems problems) {
    static final Written NOTHING = new Written("", "en", Set.of(), Problems.none());
  }

  private final Themes themes;
  private final ThemeQuotes quotes;
  private final Statements statements;
  private final Memberships memberships;
  private final Trace trace;

  GrowQueries(
      Themes themes,
      ThemeQuotes quotes,
      Statements statements,
      Memberships memberships,
      Trace trace) {
    this.themes = themes;
    this.quotes = quotes;
    this.statements = statements;
    this.memberships = memberships;
    this.trace = trace;
  }

  /** The theme of this address; none when the statement comes from no theme. */
  Optional<Theme> theme(Place place, @Nullable ThemeId id) {
    if (id == null) return Optional.empty();
    var theme = themes.get(id);
    if (!theme.initiative().equals(place.initiative().id())) throw new NotFound(id);
    return Optional.of(theme);
  }

  GrowPage page(
      Place place,
      Optional<Theme> theme,
      Written written,
      String done,
      Person reader,
      Words words) {
    var sight = memberships.sightOf(Optional.of(reader), place.initiative().id());
    var seen = theme.map(one -> quotes.of(one.id(), sight, words)).orElse(List.of());
    return new GrowPage(
        place,
        Done.say(done, words),
        choosable(place, theme, words),
        theme.map(one -> one.id().value().toString()).orElse(""),
        theme.map(Theme::name).orElse(""),
        seen,
        theme.map(one -> hidden(one, seen, words)).orElse(""),
        theme.map(one -> already(place, one)).orElse(List.of()),
        written.words(),
        written.language(),
        Tongues.options(words),
        written.chosen(),
        Statement.LONGEST,
        written.problems());
  }

  private List<GrowPage.Choosable> choosable(Place place, Optional<Theme> now, Words words) {
    var counts = themes.counts(place.initiative().id());
    return themes.of(place.initiative().id()).stream()
        .sorted(
            Comparator.comparing(
                (Theme one) -> -counts.getOrDefault(one.id(), Count.NOBODY).total()))
        .map(
            one ->
                new GrowPage.Choosable(
                    place.path() + "/statements/new?theme=" + one.id().value(),
                    one.name(),
                    words.say(
                        "tending.said-by", counts.getOrDefault(one.id(), Count.NOBODY).total()),
                    now.filter(one::equals).isPresent()))
        .toList();
  }

  private String hidden(Theme theme, List<GrowPage.Quoted> seen, Words words) {
    int all = themes.counts(List.of(theme.id())).getOrDefault(theme.id(), Count.NOBODY).total();
    long shown = seen.stream().map(GrowPage.Quoted::id).distinct().count();
    return all > shown ? words.say("tending.hidden", all - shown) : "";
  }

  private List<String> already(Place place, Theme theme) {
    var grown =
        trace.onwards(List.of(Ref.of("theme", theme.id()))).stream()
            .map(link -> link.to())
            .filter(to -> to.kind().equals("statement"))
            .map(Ref::id)
            .toList();
    return statements.of(place.conversation().id()).stream()
        .filter(one -> one.in() && grown.contains(one.id().value()))
        .map(Statement::words)
        .toList();
  }
}
