package org.alongside.sortition.verifier;

import org.jspecify.annotations.Nullable;

/** Something doesn’t fit; the message is one line that says what and where. */
final class Broken extends RuntimeException {
  private static final long serialVersionUID = 1;

  Broken(String says, @Nullable Object... parts) {
    super(parts.length == 0 ? says : says.formatted(parts));
  }
}
