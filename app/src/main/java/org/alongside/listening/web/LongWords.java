package org.alongside.listening.web;

import org.alongside.platform.errors.Problems;

/** What the team writes in one go: two pages are enough. */
final class LongWords {

  static final int MOST = 5_000;

  private LongWords() {}

  static void check(String words, Problems problems) {
    if (words.strip().length() > MOST) problems.add("words", "listening.act.words-long", MOST);
  }
}
