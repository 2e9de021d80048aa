package org.alongside.listening;

/** How a voice came to us. */
public enum Channel {
  WEB,
  PHONE,
  PAPER,
  IN_PERSON,
  IMPORT
}
