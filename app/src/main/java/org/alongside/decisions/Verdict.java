package org.alongside.decisions;

/** What became of an option. */
public enum Verdict {
  CHOSEN,
  NOT_NOW,
  NO
}
