package org.alongside.conversations.voting.web;

import org.alongside.platform.pages.Page;

/**
 * We don’t know whose ballot it is.
 *
 * @param byLink whether a private link does too
 * @param sent whether something was sent, and couldn’t be kept
 */
public record HowToVotePage(String path, String question, boolean byLink, boolean sent)
    implements Page {

  @Override
  public int status() {
    return sent ? 403 : 200;
  }
}
