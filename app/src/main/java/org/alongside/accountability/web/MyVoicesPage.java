package org.alongside.accountability.web;

import java.util.List;
import org.alongside.platform.pages.Page;

/** What somebody gave while signed in. */
public record MyVoicesPage(List<Mine> voices) implements Page {

  /**
   * @param words the first of them
   * @param state how it stands, in a few words
   */
  public record Mine(
      String code,
      String when,
      String initiative,
      String language,
      String words,
      boolean learnt,
      String state) {}
}
