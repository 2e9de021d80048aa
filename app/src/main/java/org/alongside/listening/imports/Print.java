package org.alongside.listening.imports;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.initiatives.InitiativeId;
import org.jspecify.annotations.Nullable;

/** By what the same words are known again without keeping them. */
final class Print {

  private Print() {}

  static UUID of(InitiativeId initiative, @Nullable LocalDate day, String words) {
    return digest("SHA-256", initiative.value() + "|" + (day == null ? "" : day) + "|" + words);
  }

  /** As {@code listening.voice.words_print} has it. */
  static UUID ofWords(String words) {
    return digest("MD5", words);
  }

  private static UUID digest(String algorithm, String text) {
    try {
      byte[] bytes =
          MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      return new UUID(buffer.getLong(), buffer.getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
