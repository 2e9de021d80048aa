package org.alongside.conversations.maps.web;

import org.alongside.conversations.Statement;
import org.alongside.listening.Tongue;
import org.jspecify.annotations.Nullable;

/**
 * The words of a statement in the reader’s language where it has been said in it, else in its own.
 *
 * @param language for those who have it read out; none where we don’t know it
 */
public record Phrase(String words, @Nullable String language) {

  static Phrase of(Statement statement, String reader) {
    String tag = statement.languageIn(reader);
    return new Phrase(
        statement.wordsIn(reader), tag.isEmpty() || tag.equals(Tongue.UNKNOWN) ? null : tag);
  }

  /** Without its full stop, for within a sentence. */
  String bare() {
    return words.endsWith(".") && !words.endsWith("..")
        ? words.substring(0, words.length() - 1)
        : words;
  }

  Phrase quoted() {
    return new Phrase("“" + bare() + "”", language);
  }
}
