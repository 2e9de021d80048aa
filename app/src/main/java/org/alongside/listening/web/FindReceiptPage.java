package org.alongside.listening.web;

import java.util.List;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Page;

/**
 * Where a code is entered.
 *
 * @param mine what somebody gave who is signed in, newest first
 */
public record FindReceiptPage(String code, List<Mine> mine, Problems problems) implements Page {

  /**
   * @param about how it begins
   */
  public record Mine(String when, String about, String receipt) {}
}
