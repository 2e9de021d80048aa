package org.alongside.accountability;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.alongside.listening.Heard;
import org.alongside.platform.access.Sight;

/**
 * Chooses whose words stand on a page for many: those that the reader may see, of both kinds of
 * experience, in more than one language where there is more than one. Nobody's words are cut inside
 * a sentence.
 */
public final class Quotes {

  private static final int LONG = 240;
  private static final int HEADLINE = 70;

  private Quotes() {}

  /** Up to so many, lived and learnt by turns, lived first. */
  public static List<Heard> choose(Collection<Heard> all, Sight sight, Locale reader, int atMost) {
    var seen =
        all.stream()
            .filter(voice -> voice.seenBy(sight))
            .sorted(
                Comparator.comparing((Heard voice) -> voice.length() > LONG)
                    .thenComparing(voice -> voice.length() < 25)
                    .thenComparing(Heard::at))
            .toList();
    Predicate<Heard> foreign = voice -> !voice.language().equals(reader.getLanguage());
    List<Heard> chosen = new ArrayList<>();
    List<Predicate<Heard>> turns =
        List.of(
            foreign.negate().and(voice -> voice.experience().lived()),
            foreign.negate().and(voice -> voice.experience().learnt()),
            foreign.negate().and(voice -> !voice.experience().learnt()),
            foreign);
    while (chosen.size() < Math.min(atMost, seen.size())) {
      for (var turn : turns) next(seen, chosen, turn, atMost);
      next(seen, chosen, _ -> true, atMost);
    }
    return chosen;
  }

  private static void next(
      List<Heard> seen, List<Heard> chosen, Predicate<Heard> which, int atMost) {
    if (chosen.size() < atMost)
      seen.stream()
          .filter(which.and(voice -> !chosen.contains(voice)))
          .findFirst()
          .ifPresent(chosen::add);
  }

  /** All of it if it is short, else the piece that somebody marked, else its first sentences. */
  public static String words(String words, List<String> pieces, Locale language) {
    if (words.length() <= LONG) return words.strip();
    return pieces.stream()
        .filter(piece -> piece.length() <= LONG)
        .findFirst()
        .orElseGet(() -> sentences(words, language, LONG))
        .strip();
  }

  /** A few words that can stand for what was said: a marked piece, or a first sentence. */
  public static Optional<String> brief(String words, List<String> pieces, Locale language) {
    return Stream.concat(pieces.stream(), Stream.of(words))
        .map(piece -> first(piece, language))
        .map(Quotes::bare)
        .filter(piece -> piece.length() >= 12 && piece.length() <= HEADLINE)
        .findFirst();
  }

  private static String bare(String piece) {
    return piece.strip().replaceAll("\\s+", " ").replaceFirst("[.,;:]+$", "");
  }

  private static String first(String words, Locale language) {
    var breaks = breaks(words, language);
    int end = breaks.next();
    return end == BreakIterator.DONE ? words : words.substring(0, end);
  }

  private static String sentences(String words, Locale language, int longest) {
    var breaks = breaks(words, language);
    int end = 0;
    for (int next = breaks.next();
        next != BreakIterator.DONE && (next <= longest || end == 0);
        next = breaks.next()) end = next;
    return end <= 2 * longest ? words.substring(0, end) : atWord(words, longest);
  }

  // Somebody who wrote without a full stop.
  private static String atWord(String words, int longest) {
    int space = words.lastIndexOf(' ', longest);
    return words.substring(0, space > 0 ? space : words.offsetByCodePoints(0, 100)) + " …";
  }

  private static BreakIterator breaks(String words, Locale language) {
    var breaks = BreakIterator.getSentenceInstance(language);
    breaks.setText(words);
    breaks.first();
    return breaks;
  }
}
