package org.alongside.platform;

/** The two kinds of expertise, of equal weight; a person says so themselves, or says nothing. */
public enum Experience {
  LIVED,
  LEARNT,
  BOTH,
  UNSAID;

  public boolean lived() {
    return this == LIVED || this == BOTH;
  }

  public boolean learnt() {
    return this == LEARNT || this == BOTH;
  }
}
