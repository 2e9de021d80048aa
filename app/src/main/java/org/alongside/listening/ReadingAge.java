package org.alongside.listening;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How old a reader is who finds a text easy: Flesch and Kincaid's grade (1975) and five years. Made
 * for English; it counts syllables by groups of vowels, so it is right to about a year. It measures
 * the text, not the reader.
 */
public final class ReadingAge {

  private static final Pattern SENTENCE = Pattern.compile("[.!?:]+(\\s|$)|\n+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}’]+");
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
  private static final int YOUNGEST = 5;

  private ReadingAge() {}

  public static int of(String text) {
    long words = WORD.matcher(text).results().count();
    if (words == 0) return YOUNGEST;
    long sentences =
        Math.max(1, SENTENCE.splitAsStream(text).filter(part -> WORD.matcher(part).find()).count());
    long syllables =
        WORD.matcher(text.toLowerCase(Locale.ROOT))
            .results()
            .mapToLong(word -> syllables(word.group()))
            .sum();
    double grade = 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    return Math.max(YOUNGEST, (int) Math.round(grade + 5));
  }

  private static long syllables(String word) {
    String heard =
        word.length() > 3 && word.endsWith("e") && !word.endsWith("le")
            ? word.substring(0, word.length() - 1)
            : word;
    return Math.max(1, VOWELS.matcher(heard).results().count());
  }
}
