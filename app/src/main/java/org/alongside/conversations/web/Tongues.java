package org.alongside.conversations.web;

import java.util.List;
import java.util.Locale;
import org.alongside.platform.govuk.Option;
import org.alongside.platform.words.Words;

/** The languages that statements are said in here. */
final class Tongues {

  static final List<String> ALL = List.of("en", "cy", "so", "ur", "pl");

  private Tongues() {}

  static String name(String tag, Words words) {
    return Locale.forLanguageTag(tag).getDisplayLanguage(words.locale());
  }

  static List<Option> options(Words words) {
    return ALL.stream().map(tag -> Option.of(tag, name(tag, words))).toList();
  }

  /** The tag if it is one of ours, else English. */
  static String known(String tag) {
    return ALL.contains(tag) ? tag : "en";
  }
}
