package org.alongside.opinionmap.published;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.alongside.opinionmap.BadInput;

/** Two numbers for each vote, from 0 to below 1, that follow from a secret (HMAC-SHA256). */
final class Draws {

  private final Mac mac;

  Draws(byte[] secret) {
    if (secret.length < 16) throw new BadInput("A secret has at least 16 bytes");
    try {
      mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  record Pair(double first, double second) {}

  Pair of(String person, String statement, int vote) {
    byte[] who = person.getBytes(StandardCharsets.UTF_8);
    mac.update(ByteBuffer.allocate(4).putInt(who.length).flip());
    mac.update(who);
    mac.update(statement.getBytes(StandardCharsets.UTF_8));
    mac.update((byte) vote);
    ByteBuffer drawn = ByteBuffer.wrap(mac.doFinal());
    return new Pair(fraction(drawn.getLong()), fraction(drawn.getLong()));
  }

  private static double fraction(long bits) {
    return (bits >>> 11) * 0x1p-53;
  }
}
