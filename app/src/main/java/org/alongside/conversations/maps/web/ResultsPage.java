package org.alongside.conversations.maps.web;

import java.util.List;
import org.alongside.platform.pages.Page;

/**
 * What the team takes further.
 *
 * @param path of the conversation for everybody
 * @param team of the page on which the team looks after it
 * @param decide where a question to the group begins, up to the id of a statement; empty for who
 *     isn’t a member of the group
 */
public record ResultsPage(
    String path,
    String team,
    String initiativePath,
    String initiativeTitle,
    String question,
    Live live,
    boolean tooFew,
    List<GroupName> names,
    List<StatementLine> bridging,
    List<StatementLine> shared,
    List<StatementLine> dividing,
    List<Kind> kinds,
    String decide)
    implements Page {

  /**
   * @param people in words
   */
  public record Kind(String experience, String people) {}
}
