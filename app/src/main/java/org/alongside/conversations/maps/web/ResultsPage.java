package org.alongside.conversations.maps.web;

import java.util.List;
import org.alongside.platform.pages.Page;

/**
 * What the team takes further.
 *
 * @param path of the conversation for everybody
 * @param team of the page on which the team looks after it
 * @param byKind what each kind of experience said; empty where nothing may be told
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
    List<Said> byKind,
    String decide)
    implements Page {

  /**
   * @param people in words
   */
  public record Kind(String experience, String people) {}

  public record Said(Phrase said, List<Told> told) {}

  /**
   * @param words how many agree, or that too few saw it
   */
  public record Told(String experience, String words) {}
}
