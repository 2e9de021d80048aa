package org.alongside.conversations.maps.web;

import org.alongside.platform.pictures.GroupMark;
import org.alongside.platform.pictures.GroupSign;

/**
 * A group by its own words: the first statement that it holds.
 *
 * @param number from 0, as in the drawing
 * @param words in marks of quotation, or a sentence around them
 * @param people how many, in words
 * @param look its marks, in words
 */
public record GroupName(int number, Phrase words, String people, String look) {

  public GroupMark mark() {
    return GroupMark.of(number);
  }

  public GroupSign sign() {
    return new GroupSign(mark());
  }
}
