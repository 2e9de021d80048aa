package org.alongside.recruitment.panels;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
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

  /** Of the chain that the beacon has spoken on since 2020, which its addresses name. */
  public static final String CHAIN =
      "8990e7a9aaed2ffed73dbd7092123d6f289930540d7651336225dc172e51b2ce";

  private static final long FIRST_ROUND = 1_595_431_050;
  private static final int SECONDS = 30;
  private static final Pattern SPECIAL = Pattern.compile("[\\x00- %\\x7f]");

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

  /** Where the beacon itself says that number. */
  public static String address(Instant due) {
    return "https://api.drand.sh/" + CHAIN + "/public/" + round(due);
  }

  /** Which number it is and when, on one line of fields as the engine’s commitment writes them. */
  String named(Instant due, String place) {
    String which = this == BEACON ? CHAIN + " " + round(due) : field(place);
    return "number " + name().toLowerCase(Locale.ROOT) + " " + due + " " + which;
  }

  private static String field(String words) {
    String plain = Normalizer.normalize(words.strip(), Normalizer.Form.NFC);
    return SPECIAL
        .matcher(plain.isEmpty() ? "\0" : plain)
        .replaceAll(one -> "%%%02X".formatted((int) one.group().charAt(0)));
  }

  private static byte[] ascii(String words) {
    return words.getBytes(StandardCharsets.US_ASCII);
  }
}
