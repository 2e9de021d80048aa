package org.alongside.recruitment.panels.web;

import java.util.List;
import org.alongside.platform.pages.Page;
import org.alongside.platform.pictures.State;

/**
 * Who was drawn, and what they say.
 *
 * @param yes seats whose people said yes
 * @param empty seats that nobody holds
 * @param standIns what happens if a seat falls free; a sentence each
 * @param replacing another draw for empty seats is under way
 */
public record SeatsPage(
    Place place,
    List<Row> rows,
    int yes,
    int empty,
    List<String> standIns,
    boolean replacing,
    String proof)
    implements Page {

  /**
   * @param reach how they hear of it: by letter, or somebody rings
   * @param path where an answer is written down
   * @param canYes whether a yes can be written down; after a no, until the seat is drawn again
   * @param canNo whether a no can
   * @param saidYes so that a no means going
   */
  public record Row(
      String name,
      State state,
      String words,
      String reach,
      String path,
      boolean canYes,
      boolean canNo,
      boolean saidYes) {}
}
