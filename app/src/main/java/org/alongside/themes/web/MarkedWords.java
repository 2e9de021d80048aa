package org.alongside.themes.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.alongside.themes.Piece;

/** Words in paragraphs, and in them what is marked; marks that overlap become one stretch. */
public final class MarkedWords {

  /**
   * @param from where it begins in all the words, so that a selection finds its place
   */
  public record Paragraph(int from, List<Stretch> stretches) {}

  public record Stretch(String words, boolean marked) {}

  private MarkedWords() {}

  static List<Paragraph> of(String words, Collection<Piece> marked) {
    var paragraphs = new ArrayList<Paragraph>();
    int from = 0;
    for (String line : words.split("\n", -1)) {
      if (!line.isBlank()) paragraphs.add(paragraph(words, from, from + line.length(), marked));
      from += line.length() + 1;
    }
    return paragraphs;
  }

  private static Paragraph paragraph(String words, int from, int to, Collection<Piece> marked) {
    var edges = new TreeSet<Integer>(List.of(from, to));
    for (var piece : marked) {
      edges.add(Math.clamp(piece.from(), from, to));
      edges.add(Math.clamp(piece.to(), from, to));
    }
    var stretches = new ArrayList<Stretch>();
    for (Integer begin : edges.headSet(to)) {
      int end = edges.higher(begin);
      boolean within =
          marked.stream().anyMatch(piece -> piece.from() <= begin && piece.to() >= end);
      if (!stretches.isEmpty() && stretches.getLast().marked() == within)
        stretches.add(
            new Stretch(stretches.removeLast().words() + words.substring(begin, end), within));
      else stretches.add(new Stretch(words.substring(begin, end), within));
    }
    return new Paragraph(from, stretches);
  }
}
