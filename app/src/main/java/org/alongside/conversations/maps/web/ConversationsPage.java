package org.alongside.conversations.maps.web;

import java.util.List;
import org.alongside.platform.pages.Page;

/** All conversations that are open or were. */
public record ConversationsPage(List<Entry> open, List<Entry> closed) implements Page {

  /**
   * @param about the title of the initiative; empty on its own page
   * @param turnout how many took part, in words
   * @param until the last day in words; empty if there is none
   */
  public record Entry(String path, String question, String about, String turnout, String until) {}
}
