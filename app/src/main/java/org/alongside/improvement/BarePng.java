package org.alongside.improvement;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** A PNG with nothing in it but what is seen: no texts, no times, nothing behind its end. */
final class BarePng {

  private static final int HEAD = 8;
  private static final long SIGNATURE = 0x89504e470d0a1a0aL;
  private static final Set<String> SEEN =
      Set.of(
          "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD",
          "pHYs");

  private BarePng() {}

  /** Empty when it doesn't hold together. */
  static Optional<byte[]> of(byte[] bytes) {
    try {
      return read(ByteBuffer.wrap(bytes));
    } catch (IndexOutOfBoundsException | java.nio.BufferUnderflowException e) {
      return Optional.empty();
    }
  }

  private static Optional<byte[]> read(ByteBuffer in) {
    if (in.getLong() != SIGNATURE) return Optional.empty();
    var out = new ByteArrayOutputStream();
    out.write(in.array(), 0, HEAD);
    String kind = "";
    while (!kind.equals("IEND")) {
      int begin = in.position();
      // Length, kind and sum around the content.
      int whole = Math.addExact(in.getInt(begin), 12);
      kind = new String(in.array(), begin + 4, 4, StandardCharsets.ISO_8859_1);
      if (whole < 12 || whole > in.remaining()) return Optional.empty();
      if (SEEN.contains(kind)) out.write(in.array(), begin, whole);
      in.position(begin + whole);
    }
    return Optional.of(out.toByteArray());
  }
}
