package org.alongside.decisions;

/** What somebody says to a decision. */
public enum Stance {
  AGREE,
  ABSTAIN,
  DISAGREE
}
