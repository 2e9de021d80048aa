package org.alongside.people.web;

import gg.jte.Content;
import java.util.List;
import org.alongside.platform.pages.Page;

/**
 * @param waiting how many letters the mail server hasn't taken, told to those who can see to it
 */
public record MePage(
    String name,
    String about,
    String email,
    List<String> roles,
    String preference,
    String language,
    List<Agreed> agreed,
    List<Content> panels,
    long waiting,
    boolean administrator)
    implements Page {

  /**
   * @param until when it was taken back; empty while it holds
   */
  public record Agreed(String id, String what, String how, String since, String until) {

    public boolean holds() {
      return until.isEmpty();
    }
  }
}
