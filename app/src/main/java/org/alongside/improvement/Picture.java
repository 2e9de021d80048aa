package org.alongside.improvement;

import java.util.Arrays;
import org.alongside.platform.errors.Refusal;

/**
 * A picture of what was done: PNG or JPEG, up to 4 MB, known by its first bytes and not by its
 * name. SVG could carry a script and is refused.
 */
public record Picture(byte[] bytes, String words) {

  private static final int LARGEST = 4 * 1024 * 1024;
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
  private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

  public Picture {
    if (bytes.length > LARGEST) throw new Refusal("improvement.picture-large");
    if (!begins(bytes, PNG) && !begins(bytes, JPEG)) throw new Refusal("improvement.picture-kind");
    if (words.isBlank()) throw new Refusal("improvement.picture-words");
  }

  public String type() {
    return begins(bytes, PNG) ? "image/png" : "image/jpeg";
  }

  private static boolean begins(byte[] bytes, byte[] with) {
    return bytes.length > with.length && Arrays.equals(Arrays.copyOf(bytes, with.length), with);
  }
}
