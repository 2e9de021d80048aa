package org.alongside.people;

/** How somebody wants to hear from us. */
public enum Preference {
  EMAIL,
  POST,
  NONE
}
