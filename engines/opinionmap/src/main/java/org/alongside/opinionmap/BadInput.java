package org.alongside.opinionmap;

/** Votes, statements or options make no sense; the message is one line that says what and where. */
public final class BadInput extends RuntimeException {

  private static final long serialVersionUID = 1;

  public BadInput(String message) {
    super(message);
  }
}
