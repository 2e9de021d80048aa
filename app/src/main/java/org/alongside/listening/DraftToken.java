package org.alongside.listening;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Stands in the address while somebody is writing; only its hash is kept. */
public record DraftToken(String value) {

  private static final SecureRandom RANDOM = new SecureRandom();

  public static DraftToken random() {
    byte[] bytes = new byte[18];
    RANDOM.nextBytes(bytes);
    return new DraftToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
