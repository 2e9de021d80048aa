package org.alongside.opinionmap.published;

import org.alongside.opinionmap.BadInput;

/** Two numbers for each vote, from 0 to below 1, that follow from a secret. */
final class Draws {

  private final Keyed keyed;

  Draws(byte[] secret) {
    if (secret.length < 16) throw new BadInput("A secret has at least 16 bytes");
    keyed = new Keyed(secret);
  }

  record Pair(double first, double second) {}

  Pair of(String person, String statement, int vote) {
    var drawn = keyed.bytes(person, statement, (byte) vote);
    return new Pair(fraction(drawn.getLong()), fraction(drawn.getLong()));
  }

  private static double fraction(long bits) {
    return (bits >>> 11) * 0x1p-53;
  }
}
