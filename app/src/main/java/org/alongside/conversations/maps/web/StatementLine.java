package org.alongside.conversations.maps.web;

import java.util.List;
import org.alongside.platform.pictures.Agreement;
import org.alongside.platform.pictures.GroupSign;
import org.jspecify.annotations.Nullable;

/**
 * A statement with how many agree, as a picture and in words.
 *
 * @param shares of each group, or of all where nobody parts; empty where so few saw it that nothing
 *     is told
 * @param sure what one may be sure of, in a sentence; may be empty
 * @param id for a decision that rests on it
 */
public record StatementLine(
    String id, Phrase said, Agreement picture, List<Told> shares, String sure) {

  /**
   * @param sign none where it is about all
   * @param words “about 75 of 80”, or that too few saw it
   * @param group its name, for those who don’t see the sign; none where it is about all
   */
  public record Told(@Nullable GroupSign sign, String words, @Nullable Phrase group) {}
}
