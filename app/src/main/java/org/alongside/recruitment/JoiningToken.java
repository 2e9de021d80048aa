package org.alongside.recruitment;

import org.alongside.platform.ids.Secrets;

/** Stands in the address while somebody is joining; only its hash is kept. */
public record JoiningToken(String value) {

  static JoiningToken random() {
    return new JoiningToken(Secrets.random());
  }

  byte[] hash() {
    return Secrets.hash(value);
  }
}
