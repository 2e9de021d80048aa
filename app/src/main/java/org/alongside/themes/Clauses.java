package org.alongside.themes;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words in pieces small enough to choose one by one: sentences, and long sentences at their commas.
 * People who write without a full stop are cut at their lines and commas too, never inside a word.
 */
public final class Clauses {

  private static final int LONG = 70;
  private static final int SHORT = 12;
  private static final Pattern BREATH = Pattern.compile("[,;:–—،؛、。]\\s*|\\s[-–—]\\s");

  private Clauses() {}

  public static List<Piece> of(String words, String language) {
    var clauses = new ArrayList<Piece>();
    var sentences = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language));
    sentences.setText(words);
    int from = sentences.first();
    for (int to = sentences.next(); to != BreakIterator.DONE; from = to, to = sentences.next())
      lines(words, from, to, clauses);
    return List.copyOf(clauses);
  }

  private static void lines(String words, int from, int to, List<Piece> clauses) {
    int line = from;
    for (int at = from; at < to; at++) {
      if (words.charAt(at) != '\n') continue;
      breaths(words, line, at, clauses);
      line = at + 1;
    }
    breaths(words, line, to, clauses);
  }

  private static void breaths(String words, int from, int to, List<Piece> clauses) {
    int begun = from;
    if (to - from > LONG) {
      var breath = BREATH.matcher(words).region(from, to);
      while (breath.find()) {
        if (breath.end() - begun < SHORT || to - breath.end() < SHORT) continue;
        add(words, begun, breath.end(), clauses);
        begun = breath.end();
      }
    }
    add(words, begun, to, clauses);
  }

  private static void add(String words, int from, int to, List<Piece> clauses) {
    while (from < to && Character.isWhitespace(words.charAt(from))) from++;
    while (to > from && Character.isWhitespace(words.charAt(to - 1))) to--;
    if (from < to) clauses.add(new Piece(from, to));
  }
}
