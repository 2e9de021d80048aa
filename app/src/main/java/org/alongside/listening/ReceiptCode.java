package org.alongside.listening;

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
public record ReceiptCode(String words) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final List<String> EASY = read();

  public ReceiptCode {
    words = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "");
  }

  static ReceiptCode random() {
    return new ReceiptCode(
        Stream.generate(() -> EASY.get(RANDOM.nextInt(EASY.size())))
            .limit(4)
            .collect(Collectors.joining("-")));
  }

  /** As it is said: with spaces. */
  public String spoken() {
    return words.replace('-', ' ');
  }

  private static List<String> read() {
    try (var in =
        Objects.requireNonNull(
            ReceiptCode.class.getResourceAsStream("/listening/easy-words.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(word -> !word.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
