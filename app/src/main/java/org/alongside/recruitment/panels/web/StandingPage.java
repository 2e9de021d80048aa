package org.alongside.recruitment.panels.web;

import java.util.List;
import org.alongside.platform.pages.Page;

/**
 * Who put their names down, beside those whom it affects.
 *
 * @param names how many there are
 * @param few up to how many people are shown as a star
 * @param affected who they are that it affects, and who says so; blank until somebody says
 * @param unsure groups of which too few names can’t tell whether they are missing
 * @param unknown groups of which nobody has said how large they are
 * @param chart none until somebody says whom it affects
 * @param faces who holds the places in our groups, in a sentence; blank while there are few
 */
public record StandingPage(
    Place place,
    int names,
    int few,
    String affected,
    String source,
    List<Gap> gaps,
    String unsure,
    String unknown,
    List<Task> tasks,
    List<GroupChart> chart,
    List<Row> rows,
    String faces)
    implements Page {

  /** Whether every group is known to be there as it should be. */
  public boolean allThere() {
    return gaps.isEmpty() && unsure.isEmpty() && unknown.isEmpty();
  }

  /**
   * @param of names the group in an address, encoded for it
   */
  public record Gap(String words, String of) {}

  /**
   * @param change from how many to how many; blank while it is under way
   */
  public record Task(
      String group,
      String plan,
      String owner,
      String when,
      String told,
      String change,
      String path) {}

  /** One line of the table; a heading has no numbers. */
  public record Row(String group, boolean heading, String affected, String applied, String share) {}
}
