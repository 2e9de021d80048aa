package org.alongside.listening;

/** Why something isn't published, in a few plain reasons. */
public enum Decline {
  NAMES_SOMEBODY,
  NOT_ABOUT_THIS,
  UNKIND,
  SAME_AGAIN,
  SELLING,
  SAFEGUARDING,
  OTHER
}
