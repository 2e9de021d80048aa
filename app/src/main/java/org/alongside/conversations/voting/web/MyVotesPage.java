package org.alongside.conversations.voting.web;

import java.util.List;
import org.alongside.conversations.Reason;
import org.alongside.conversations.StatementState;
import org.alongside.conversations.voting.Vote;
import org.alongside.platform.pages.Page;
import org.jspecify.annotations.Nullable;

/**
 * All that one person said in a conversation.
 *
 * @param open whether votes can be changed, and something added
 * @param experience as they said it themselves
 * @param leftOut why the ballot isn’t counted; empty when it is
 * @param byLink whether a private link brought them here
 * @param added whether they have added something just now
 */
public record MyVotesPage(
    String path,
    String question,
    boolean open,
    boolean adding,
    int left,
    String experience,
    String leftOut,
    boolean byLink,
    boolean added,
    List<Given> votes,
    List<Own> own)
    implements Page {

  /**
   * @param change where the vote can be changed; empty where it can’t
   * @param gone whether the statement was taken out since
   */
  public record Given(Said said, Vote vote, boolean matters, String change, boolean gone) {}

  /**
   * What somebody added, and what became of it.
   *
   * @param on the day it was said
   * @param reason why it isn’t in
   * @param note what the team wrote about it
   * @param better what it is said in now
   */
  public record Own(
      Said said,
      StatementState state,
      String on,
      @Nullable Reason reason,
      String note,
      List<Said> better,
      String again) {}
}
