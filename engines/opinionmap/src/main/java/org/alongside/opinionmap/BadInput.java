package org.alongside.opinionmap;

/**
 * Votes, statements or options make no sense; the message says what and where, a line for each
 * thing that is wrong.
 */
public final class BadInput extends RuntimeException {

  private static final long serialVersionUID = 1;

  public BadInput(String message) {
    super(message);
  }
}
