package org.alongside.conversations.web;

import java.util.List;
import java.util.Map;
import org.alongside.conversations.Reason;
import org.alongside.conversations.StatementState;
import org.alongside.platform.pages.Page;

/**
 * One statement and all that the team can do with it.
 *
 * @param number as everybody counts, from 1
 * @param stands what became of it so far, in a sentence
 * @param before the statements it says in better words
 * @param after the statements that say it in better words
 * @param from the themes it grew from
 * @param tongues the other languages, with what it says there
 * @param better what was typed as better words, one statement a line
 */
public record TendedStatementPage(
    Place place,
    String path,
    String done,
    int number,
    String words,
    String language,
    String languageName,
    StatementState state,
    String stands,
    String note,
    boolean given,
    List<Other> before,
    List<Other> after,
    List<Other> from,
    List<Tongue> tongues,
    List<Reason> reasons,
    String reason,
    String typedNote,
    String better,
    Map<String, String> errors)
    implements Page {

  public record Other(String path, String words, String language) {}

  public record Tongue(String tag, String name, String words) {}

  public boolean replaced() {
    return state == StatementState.REPLACED;
  }
}
