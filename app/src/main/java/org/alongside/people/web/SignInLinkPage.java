package org.alongside.people.web;

import org.alongside.platform.pages.Page;

/**
 * @param name of who has signed in already; empty when nobody has
 */
public record SignInLinkPage(String token, boolean good, long minutes, String name)
    implements Page {

  @Override
  public int status() {
    return good ? 200 : 410;
  }
}
