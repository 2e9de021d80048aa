package org.alongside.recruitment.panels;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pseudonyms and salts: from nothing but chance, so that nothing leads back from them. */
final class Lot {

  private static final SecureRandom RANDOM = new SecureRandom();
  // No vowels, so that no word comes out; nothing that looks like something else.
  private static final String SIGNS = "bcdfghjkmnpqrtvwxyz234679";

  private Lot() {}

  /** Six signs in two groups, said over the telephone: k7m-2qp. */
  static String pseudonym() {
    return signs() + "-" + signs();
  }

  static String salt() {
    byte[] bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private static String signs() {
    return IntStream.range(0, 3)
        .mapToObj(_ -> String.valueOf(SIGNS.charAt(RANDOM.nextInt(SIGNS.length()))))
        .collect(Collectors.joining());
  }
}
