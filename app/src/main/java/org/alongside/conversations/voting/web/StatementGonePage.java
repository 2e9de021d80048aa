package org.alongside.conversations.voting.web;

import org.alongside.platform.pages.Page;

/**
 * The statement was taken out while somebody read it.
 *
 * @param reworded whether it goes on in other words
 */
public record StatementGonePage(String path, Said said, boolean reworded) implements Page {

  @Override
  public int status() {
    return 409;
  }
}
