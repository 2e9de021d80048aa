package org.alongside.recruitment.panels;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where a number comes from that nobody can know before. */
public enum Source {
  /**
   * drand, the League of Entropy: every 30 seconds a number of 32 bytes, made by many together.
   * https://docs.drand.love
   */
  BEACON {
    @Override
    Optional<byte[]> read(String typed) {
      String digits = typed.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
      return digits.matches("[0-9a-f]{64}")
          ? Optional.of(HexFormat.of().parseHex(digits))
          : Optional.empty();
    }

    @Override
    public String show(byte[] bytes) {
      return HexFormat.of().formatHex(bytes);
    }
  },
  /** Twenty throws of a die, before everybody's eyes. */
  DICE {
    @Override
    Optional<byte[]> read(String typed) {
      String throwsOfIt = typed.replaceAll("[\\s,]", "");
      return throwsOfIt.matches("[1-6]{20}") ? Optional.of(ascii(throwsOfIt)) : Optional.empty();
    }
  },
  /** The six main balls of a lottery, 1 to 59. */
  BALLS {
    @Override
    Optional<byte[]> read(String typed) {
      String[] words = typed.strip().split("[\\s,]+");
      if (!Arrays.stream(words).allMatch(word -> word.matches("0?[1-9]|[1-5]\\d")))
        return Optional.empty();
      int[] balls = Arrays.stream(words).mapToInt(Integer::parseInt).sorted().distinct().toArray();
      if (balls.length != 6 || words.length != 6) return Optional.empty();
      return Optional.of(
          ascii(Arrays.stream(balls).mapToObj(String::valueOf).collect(Collectors.joining(" "))));
    }
  };

  private static final long FIRST_ROUND = 1_595_431_050;
  private static final int SECONDS = 30;

  /** The sentence that says which shape it has. */
  public String shapeKey() {
    return "panels.shape." + name().toLowerCase(Locale.ROOT);
  }

  /** Whether what was typed has the shape of such a number. */
  public boolean fits(String typed) {
    return read(typed).isPresent();
  }

  /** What is meant by what was typed; nothing when it has another shape. */
  abstract Optional<byte[]> read(String typed);

  /** As people write it. */
  public String show(byte[] bytes) {
    return new String(bytes, StandardCharsets.US_ASCII);
  }

  /** Which number of the beacon is the first at or after this moment. */
  public static long round(Instant due) {
    long since = due.getEpochSecond() - FIRST_ROUND + (due.getNano() > 0 ? 1 : 0);
    return Math.ceilDiv(Math.max(0, since), SECONDS) + 1;
  }

  private static byte[] ascii(String words) {
    return words.getBytes(StandardCharsets.US_ASCII);
  }
}
