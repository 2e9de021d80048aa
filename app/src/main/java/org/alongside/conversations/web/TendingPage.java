package org.alongside.conversations.web;

import java.util.List;
import org.alongside.conversations.ConversationState;
import org.alongside.platform.pages.Page;

/**
 * All of a conversation that its team works with, what waits for them first.
 *
 * @param done what was just done; empty otherwise
 * @param stands the state in a sentence, with its days
 * @param missing how many statements it still takes before it can be opened
 * @param waiting oldest first
 * @param ballots how many people have a ballot
 * @param doubtful how many ballots are to be looked at
 * @param fillable whether a file can be brought in: nothing is here yet
 */
public record TendingPage(
    Place place,
    String done,
    ConversationState state,
    String stands,
    int missing,
    List<Row> waiting,
    List<Row> in,
    List<Row> out,
    int ballots,
    int doubtful,
    boolean fillable)
    implements Page {

  /**
   * @param number as everybody counts, from 1
   * @param about what else is to be said of it in a line: who said it, languages, reasons
   */
  public record Row(String path, int number, String words, String language, String about) {}
}
