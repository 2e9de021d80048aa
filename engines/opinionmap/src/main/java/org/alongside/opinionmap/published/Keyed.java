package org.alongside.opinionmap.published;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Numbers that only who knows the secret can tell (HMAC-SHA256). Not for several threads. */
final class Keyed {

  private static final String HOW = "HmacSHA256";

  private final Mac mac;

  Keyed(byte[] secret) {
    try {
      mac = Mac.getInstance(HOW);
      mac.init(new SecretKeySpec(secret, HOW));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Numbers that have nothing to do with those of another purpose. */
  static Keyed of(byte[] secret, String purpose) {
    return new Keyed(new Keyed(secret).mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)));
  }

  long number(String who, String what, byte... more) {
    return bytes(who, what, more).getLong();
  }

  /** 32 of them. */
  ByteBuffer bytes(String who, String what, byte... more) {
    byte[] first = who.getBytes(StandardCharsets.UTF_8);
    mac.update(ByteBuffer.allocate(4).putInt(first.length).flip());
    mac.update(first);
    mac.update(what.getBytes(StandardCharsets.UTF_8));
    mac.update(more);
    return ByteBuffer.wrap(mac.doFinal());
  }
}
