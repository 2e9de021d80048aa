package org.alongside.recruitment.panels.web;

import java.util.List;
import java.util.Map;
import org.alongside.platform.pages.Page;
import org.alongside.recruitment.panels.SealState;
import org.jspecify.annotations.Nullable;

/**
 * Where the draw stands, and what is to be done next.
 *
 * @param state none before anything was begun
 * @param present the lottery that counts now
 * @param verdict why there is none, where there is none
 * @param canBegin names are no longer taken, and nothing is under way
 * @param emptySeats to be filled by another draw
 * @param standIns what happens if a seat falls free; a sentence each, once it is drawn
 * @param earlier those that were given up or came to nothing
 */
public record PanelPage(
    Place place,
    @Nullable SealState state,
    @Nullable Present present,
    List<QuotasPage.Verdict> verdict,
    boolean stillOpen,
    boolean canBegin,
    int emptySeats,
    List<String> standIns,
    List<Earlier> earlier,
    PublishForm publish,
    DrawForm draw,
    String reason,
    Map<String, String> errors)
    implements Page {

  /**
   * @param path of what is done with it
   * @param step what is being worked out, in words
   * @param due when the number is made; blank until it is named
   * @param number which number that is, in words
   * @param isDue whether it can be entered now
   * @param relaxed rules that had to give, in words
   * @param certain how many people are on every ticket, so that the list tells something of them
   * @param canGiveUp as long as nobody could know the number
   */
  public record Present(
      String path,
      boolean replaces,
      String step,
      int done,
      int of,
      String sha256,
      String smallest,
      String best,
      boolean proved,
      List<String> relaxed,
      int certain,
      String published,
      String due,
      String number,
      boolean beacon,
      String shape,
      boolean isDue,
      boolean canGiveUp,
      int ticket) {}

  /**
   * @param proof where it stands for everybody; blank if it was never published
   */
  public record Earlier(int number, String words, String reason, String proof) {}
}
