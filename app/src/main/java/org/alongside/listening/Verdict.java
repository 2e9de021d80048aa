package org.alongside.listening;

/** Was this any good? */
public enum Verdict {
  YES,
  PARTLY,
  NO
}
