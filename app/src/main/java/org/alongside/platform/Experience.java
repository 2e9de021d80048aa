package org.alongside.platform;

/** What somebody brings: having lived with it, having learnt and worked in it, or both; and a person says so themselves. */
public enum Experience {
  LIVED,
  LEARNT,
  BOTH,
  UNSAID
}
