package org.alongside.decisions.web;

import org.alongside.platform.errors.Problems;
import org.springframework.util.MultiValueMap;

/** Reads named fields of a form; what wasn't sent is empty. */
final class Typed {

  static String in(MultiValueMap<String, String> typed, String field) {
    String value = typed.getFirst(field);
    return value == null ? "" : value.strip();
  }

  static Problems atMost(Problems problems, String field, String words, int longest) {
    return words.length() > longest
        ? problems.add(field, "decisions.too-long", words.length() - longest)
        : problems;
  }

  private Typed() {}
}
