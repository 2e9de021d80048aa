package org.alongside.conversations;

/** Why a statement isn’t in: a short list, in plain words, told to whoever said it. */
public enum Reason {
  SAID_ALREADY,
  ABOUT_A_PERSON,
  MORE_THAN_ONE_THING,
  NOT_A_STATEMENT,
  OFF_THE_QUESTION,
  UNKIND,
  /** It came in a file, and was taken out where the conversation was held. */
  ELSEWHERE
}
