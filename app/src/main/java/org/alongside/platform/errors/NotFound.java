package org.alongside.platform.errors;

/** There is no such page here, or not for this person. */
public class NotFound extends RuntimeException {

  public NotFound(Object what) {
    super(String.valueOf(what));
  }
}
