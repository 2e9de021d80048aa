package org.alongside.opinionmap.published;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** A mark for each of many things, eight bytes each in order of size: told apart, and no more. */
final class Marks {

  private Marks() {}

  static byte[] write(long[] marks) {
    long[] sorted = marks.clone();
    Arrays.sort(sorted);
    ByteBuffer bytes = ByteBuffer.allocate(sorted.length * Long.BYTES);
    bytes.asLongBuffer().put(sorted);
    return bytes.array();
  }

  /**
   * How many things differ at least: one that changed is missing here and new there, and counts
   * once.
   */
  static int differing(byte[] before, byte[] now) {
    var was = ByteBuffer.wrap(before).asLongBuffer();
    var is = ByteBuffer.wrap(now).asLongBuffer();
    int gone = 0;
    int come = 0;
    int b = 0;
    int n = 0;
    while (b < was.limit() || n < is.limit()) {
      int order = b == was.limit() ? 1 : n == is.limit() ? -1 : Long.compare(was.get(b), is.get(n));
      if (order < 0) gone++;
      if (order > 0) come++;
      if (order <= 0) b++;
      if (order >= 0) n++;
    }
    return Math.max(gone, come);
  }
}
