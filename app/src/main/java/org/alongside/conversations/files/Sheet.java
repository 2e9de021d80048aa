package org.alongside.conversations.files;

/** Which of the two files. */
public enum Sheet {
  STATEMENTS,
  VOTES
}
