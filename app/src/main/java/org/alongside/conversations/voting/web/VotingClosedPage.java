package org.alongside.conversations.voting.web;

import org.alongside.platform.pages.Page;

/**
 * The conversation takes no votes any more.
 *
 * @param votes those of this reader, which stay
 * @param sent whether a vote came too late
 */
public record VotingClosedPage(String path, String question, int votes, boolean sent)
    implements Page {

  @Override
  public int status() {
    return sent ? 409 : 200;
  }
}
