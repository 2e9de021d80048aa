package org.alongside.conversations.web;

import java.util.List;
import org.alongside.conversations.Statement;
import org.alongside.conversations.Statements;
import org.alongside.platform.trace.Ref;
import org.alongside.platform.trace.Trace;
import org.alongside.platform.words.Words;
import org.alongside.themes.ThemeId;
import org.alongside.themes.Themes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads one statement with all that it comes from and that came of it. */
@Component
@Transactional(readOnly = true)
class StatementQueries {

  private final Statements statements;
  private final Themes themes;
  private final Trace trace;

  StatementQueries(Statements statements, Themes themes, Trace trace) {
    this.statements = statements;
    this.themes = themes;
    this.trace = trace;
  }

  TendedStatementPage page(
      Place place, Statement it, StatementForms typed, String done, Words words) {
    return new TendedStatementPage(
        place,
        path(place, it),
        Done.say(done, words),
        it.number() + 1,
        it.words(),
        it.language(),
        Tongues.name(it.language(), words),
        it.state(),
        stands(it, words),
        it.note(),
        it.given(),
        statements.all(it.from()).stream().map(one -> other(place, one)).toList(),
        statements.of(place.conversation().id()).stream()
            .filter(one -> one.from().contains(it.id()))
            .map(one -> other(place, one))
            .toList(),
        from(place, it),
        Tongues.ALL.stream()
            .filter(tag -> !tag.equals(it.language()))
            .map(
                tag ->
                    new TendedStatementPage.Tongue(
                        tag, Tongues.name(tag, words), it.wordings().getOrDefault(tag, "")))
            .toList(),
        StatementForms.REASONS,
        typed.reason(),
        typed.note(),
        typed.better(),
        typed.problems().in(words));
  }

  static String path(Place place, Statement it) {
    return place.path() + "/statements/" + it.id().value();
  }

  private List<TendedStatementPage.Other> from(Place place, Statement it) {
    var grownFrom =
        trace.back(List.of(Ref.of("statement", it.id()))).stream()
            .map(link -> link.from())
            .filter(from -> from.kind().equals("theme"))
            .distinct()
            .map(from -> new ThemeId(from.id()))
            .toList();
    return themes.all(grownFrom).stream()
        .map(
            theme ->
                new TendedStatementPage.Other(
                    "/initiatives/%s/themes/%s"
                        .formatted(place.initiative().slug(), theme.id().value()),
                    theme.name(),
                    ""))
        .toList();
  }

  private static String stands(Statement it, Words words) {
    String stands = words.say("tending.state", it.state());
    return it.reason() == null ? stands : stands + " " + words.say("tending.reason", it.reason());
  }

  private static TendedStatementPage.Other other(Place place, Statement it) {
    return new TendedStatementPage.Other(path(place, it), it.words(), it.language());
  }
}
