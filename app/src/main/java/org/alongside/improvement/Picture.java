package org.alongside.improvement;

import java.util.Arrays;
import java.util.Optional;
import org.alongside.platform.errors.Refusal;

/**
 * A picture of what was done: PNG or JPEG, up to 4 MB, known by its first bytes and not by its
 * name. SVG could carry a script and is refused. What isn't seen in it, such as the place where it
 * was taken, isn't kept.
 */
public record Picture(byte[] bytes, String words) {

  private static final int LARGEST = 4 * 1024 * 1024;
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
  private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

  public Picture {
    wrong(bytes)
        .ifPresent(
            key -> {
              throw new Refusal(key);
            });
    if (words.isBlank()) throw new Refusal("improvement.picture-words");
    bytes = bare(bytes).orElseThrow();
  }

  /** The key of the sentence that says why these bytes are no picture for us, if so. */
  public static Optional<String> wrong(byte[] bytes) {
    if (bytes.length > LARGEST) return Optional.of("improvement.picture-large");
    return bare(bytes).isPresent() ? Optional.empty() : Optional.of("improvement.picture-kind");
  }

  private static Optional<byte[]> bare(byte[] bytes) {
    if (begins(bytes, PNG)) return BarePng.of(bytes);
    return begins(bytes, JPEG) ? BareJpeg.of(bytes) : Optional.empty();
  }

  public String type() {
    return begins(bytes, PNG) ? "image/png" : "image/jpeg";
  }

  private static boolean begins(byte[] bytes, byte[] with) {
    return bytes.length > with.length && Arrays.equals(Arrays.copyOf(bytes, with.length), with);
  }
}
