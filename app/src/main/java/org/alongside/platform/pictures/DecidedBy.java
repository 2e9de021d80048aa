package org.alongside.platform.pictures;

/** Whose decision it was: strands become a thread only where it was made by both. */
public enum DecidedBy {
  NOBODY_YET,
  BOTH,
  LIVED,
  LEARNT;

  boolean oneSided() {
    return this == LIVED || this == LEARNT;
  }
}
