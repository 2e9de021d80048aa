package org.alongside.conversations.voting.web;

import java.util.Locale;
import org.alongside.conversations.Statement;
import org.alongside.listening.Tongue;
import org.jspecify.annotations.Nullable;

/**
 * A statement in the reader’s language where it has been said in it, else in its own.
 *
 * @param language tag for those who have it read out; none where we don’t know it
 * @param original its own words, where others are shown; else empty
 * @param originalName the language of those, as its speakers call it
 */
public record Said(
    String words,
    @Nullable String language,
    String original,
    @Nullable String originalLanguage,
    String originalName) {

  static Said of(Statement statement, String reader) {
    boolean own = statement.languageIn(reader).equals(statement.language());
    return new Said(
        statement.wordsIn(reader),
        known(statement.languageIn(reader)),
        own ? "" : statement.words(),
        known(statement.language()),
        name(statement.language()));
  }

  private static @Nullable String known(String tag) {
    return tag.equals(Tongue.UNKNOWN) || tag.isEmpty() ? null : tag;
  }

  private static String name(String tag) {
    var locale = Locale.forLanguageTag(tag);
    return Tongue.OFFERED.stream()
        .filter(tongue -> tongue.tag().equals(tag))
        .map(Tongue::name)
        .findFirst()
        .orElseGet(() -> locale.getDisplayLanguage(locale));
  }
}
