package org.alongside.recruitment.web;

import org.alongside.platform.pages.Page;

/**
 * Thank you. The code comes by the way that was chosen, so that nobody learns by trying an address
 * or a number whether it is on the list.
 *
 * @param code as it is said; only for one who keeps nothing but the code
 * @param closes the last day, in words
 * @param told how they hear of the draw, in a sentence
 */
public record JoinedPage(
    String role,
    boolean byPhone,
    String code,
    String mine,
    String phone,
    String closes,
    String told)
    implements Page {

  public boolean byCode() {
    return !code.isEmpty();
  }
}
