package org.alongside.conversations.web;

import java.util.Arrays;
import java.util.Locale;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.words.Words;

/** What was just done, said once at the head of the next page. */
enum Done {
  CHANGED,
  OPENED,
  CLOSED,
  PROPOSED,
  SAID_ALREADY,
  LET_IN,
  DECLINED,
  REWORDED,
  TRANSLATED,
  LEFT_OUT,
  TAKEN_IN;

  String at(String path, Frame frame) {
    return "redirect:" + frame.to(path) + (path.contains("?") ? "&" : "?") + "done=" + key();
  }

  /** Its sentence; nothing for anything else that somebody writes into the address. */
  static String say(String done, Words words) {
    return Arrays.stream(values())
        .filter(one -> one.key().equals(done))
        .map(one -> words.say("tending.done", one))
        .findFirst()
        .orElse("");
  }

  private String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
