package org.alongside.conversations.maps.web;

import java.util.List;
import org.alongside.platform.pages.Page;
import org.alongside.platform.pictures.OpinionMap;
import org.jspecify.annotations.Nullable;

/**
 * A conversation: the ground people share first, then where they part, then the map with the reader
 * on it.
 *
 * @param path of the conversation
 * @param source where it comes from, if it wasn’t held here; else empty
 * @param until the last day in words; empty if there is none
 * @param shows what there is to show
 * @param names of the groups, the largest first
 * @param shared nothing where nobody agrees
 * @param dividing the statement that divides most; nothing where none surely does
 * @param map nothing where there are no groups
 * @param decide where a statement is taken to a decision, up to its id; empty for who may not
 * @param votes that the reader has given, and statements left to them
 */
public record MapPage(
    String path,
    Live live,
    String question,
    String lead,
    String source,
    boolean open,
    String until,
    Shows shows,
    List<GroupName> names,
    List<StatementLine> shared,
    List<Part> parts,
    List<StatementLine> dividing,
    @Nullable Map map,
    String sure,
    Voting voting,
    String decide)
    implements Page {

  public enum Shows {
    TOO_FEW,
    SOON,
    NO_GROUPS,
    GROUPS
  }

  /**
   * @param holds what the group holds that others don’t
   */
  public record Part(GroupName name, List<Phrase> holds) {}

  /**
   * @param near where the reader stands, in a sentence
   * @param each how many people one mark stands for, in a sentence; empty for one
   * @param yours the number of the group the reader is near; −1 for none
   */
  public record Map(OpinionMap wide, OpinionMap narrow, String near, String each, int yours) {}

  public record Voting(int votes, int left, boolean adding) {}
}
