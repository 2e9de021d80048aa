package org.alongside.initiatives;

/** How far it reaches. */
public enum Level {
  INDIVIDUAL,
  LOCAL,
  REGIONAL,
  NATIONAL
}
