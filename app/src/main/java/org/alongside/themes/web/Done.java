package org.alongside.themes.web;

import java.util.Arrays;
import java.util.Locale;
import org.alongside.platform.words.Words;

/** What was just done, said once at the head of the next page. */
enum Done {
  SHOWN,
  HIDDEN,
  REPLIED,
  REPLIED_OPEN,
  REWORD_ASKED,
  DECLINED,
  ALARM,
  MARKED,
  UNMARKED,
  RENAMED;

  /** Its sentence; nothing for anything else that somebody writes into the address. */
  static String say(String done, Words words) {
    return Arrays.stream(values())
        .filter(one -> one.key().equals(done))
        .map(one -> words.say("themes.done", one))
        .findFirst()
        .orElse("");
  }

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
