package org.alongside.recruitment.panels.web;

import java.util.List;
import org.alongside.platform.pages.Page;
import org.alongside.platform.pictures.DrawSteps;
import org.alongside.platform.pictures.Lots;

/**
 * How a panel was drawn, for everybody, and how to check it.
 *
 * @param replaces this draw filled seats that were empty again
 * @param seats how many were drawn for
 * @param people how many could be drawn
 * @param both rules for people of two groups at once, a sentence each
 * @param next a later draw for seats that were empty again; blank if there was none
 * @param relaxed rules that had to give for this draw, in words
 * @param few up to how many people are shown as a star
 * @param chart none where nobody said whom it affects
 * @param givenUp when and why this draw was given up; blank if it wasn't
 * @param others further draws of the same opportunity
 */
public record ProofPage(
    Place place,
    boolean replaces,
    int seats,
    int people,
    String next,
    List<String> relaxed,
    DrawSteps steps,
    List<GroupChart> chart,
    List<Row> rows,
    List<String> both,
    int few,
    String affected,
    String source,
    List<Level> levels,
    String smallest,
    String best,
    boolean proved,
    String unreachable,
    Sealed sealed,
    Number number,
    List<String> panel,
    String givenUp,
    String reason,
    List<Other> others)
    implements Page {

  /** Of the table beside the chart; a heading has no numbers. */
  public record Row(String group, boolean heading, String affected, String came, String seats) {}

  /** All whose chance is told in the same words. Large ones have no picture. */
  public record Level(String chance, int people, int drawn, List<Lots> wide, List<Lots> narrow) {}

  /**
   * @param when it was told to everybody
   * @param path where its files are
   * @param move by how much tickets differ at most from the chances, as a number for the script
   */
  public record Sealed(String when, String sha256, int tickets, String path, String move) {}

  /**
   * @param due when it is made
   * @param which number that is
   * @param randomness in hexadecimal digits; blank until it was entered
   * @param shown as people write it, where that is another way
   * @param seen who saw it made; blank where nobody wrote it down
   * @param address where the beacon says it itself; blank for others
   * @param ticket 0 until it was read
   */
  public record Number(
      String due,
      String which,
      boolean beacon,
      String randomness,
      String shown,
      String seen,
      String address,
      int ticket) {}

  public record Other(String words, String path) {}

  public boolean drawn() {
    return number.ticket() > 0;
  }
}
