package org.alongside.initiatives;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Addresses made from a title: "Café Müller’s door" is at cafe-mullers-door. */
final class Slugs {

  private static final int LONGEST = 60;
  // The page where a new one is begun.
  private static final String TAKEN = "new";

  private Slugs() {}

  /** The plain one first, then with numbers: a title in another script has only a number. */
  static Stream<String> of(String title) {
    String plain = plain(title);
    var numbered =
        IntStream.rangeClosed(2, 1_000)
            .mapToObj(number -> plain.isEmpty() ? "work-" + (number - 1) : plain + "-" + number);
    return plain.isEmpty() || plain.equals(TAKEN)
        ? numbered
        : Stream.concat(Stream.of(plain), numbered);
  }

  private static String plain(String title) {
    String letters =
        Normalizer.normalize(title, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[\\p{M}'’]", "")
            .replaceAll("[^a-z0-9]+", "-");
    String cut = letters.substring(0, Math.min(LONGEST, letters.length()));
    return cut.replaceAll("^-|-$", "");
  }
}
