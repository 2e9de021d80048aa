package org.alongside.listening;

import org.alongside.platform.ids.Secrets;

/** Stands in the address while somebody is writing; only its hash is kept. */
public record DraftToken(String value) {

  public static DraftToken random() {
    return new DraftToken(Secrets.random());
  }

  byte[] hash() {
    return Secrets.hash(value);
  }
}
