package org.alongside.conversations.web;

import java.util.List;
import java.util.Map;
import org.alongside.platform.pages.Page;

/**
 * Ballots behind which there may be no person, by their shape only, and what was decided on them.
 *
 * @param doubtful those that count and raise doubts, undecided ones first
 * @param leftOut those that don’t count now
 * @param record every decision, newest first
 * @param typed a reason that was typed and can’t be taken as it is
 */
public record BallotsPage(
    Place place,
    String done,
    int ballots,
    List<Doubtful> doubtful,
    List<LeftOut> leftOut,
    List<String> record,
    String typed,
    Map<String, String> errors)
    implements Page {

  /**
   * @param name which one it is among all, in words
   * @param shape what looks odd about it
   * @param decided whether somebody has said already that it counts
   */
  public record Doubtful(
      String path, String id, String name, String kind, List<String> shape, boolean decided) {}

  public record LeftOut(String path, String name, String because) {}
}
