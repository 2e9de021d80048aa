package org.alongside.conversations.voting.web;

import java.util.List;
import org.alongside.conversations.Statement;
import org.alongside.listening.Tongue;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Page;

/**
 * Say something that people can vote on.
 *
 * @param again whether it was said before and is said otherwise now
 * @param language tag of the words
 */
public record AddStatementPage(
    String path, String question, String words, String language, boolean again, Problems problems)
    implements Page {

  public int longest() {
    return Statement.LONGEST;
  }

  public List<Tongue> tongues() {
    return Tongue.OFFERED;
  }
}
