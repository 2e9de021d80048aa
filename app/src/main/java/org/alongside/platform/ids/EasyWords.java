package org.alongside.platform.ids;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Four easy words, such as "otter lantern river seven": said over the phone, written on a hand.
 * From 1,024 words each that is 2^40, and guesses are limited by {@code Limited}.
 */
public final class EasyWords {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final List<String> ALL = read();

  private EasyWords() {}

  public static String random() {
    return Stream.generate(() -> ALL.get(RANDOM.nextInt(ALL.size())))
        .limit(4)
        .collect(Collectors.joining("-"));
  }

  /** However they were typed: in small letters, with hyphens. */
  public static String typed(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "");
  }

  /** As they are said: with spaces. */
  public static String spoken(String words) {
    return words.replace('-', ' ');
  }

  private static List<String> read() {
    try (var in =
        Objects.requireNonNull(EasyWords.class.getResourceAsStream("/platform/easy-words.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(word -> !word.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
