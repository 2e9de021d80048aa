package org.alongside.themes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * From where to where, in characters of a voice's words.
 *
 * @param to exclusive
 */
public record Piece(int from, int to) {

  public String of(String words) {
    return words.substring(from, to);
  }

  /** Pieces with nothing but white space between them are one. In the order of the words. */
  public static List<Piece> joined(Collection<Piece> pieces, String words) {
    var joined = new ArrayList<Piece>();
    for (var piece : pieces.stream().sorted(Comparator.comparingInt(Piece::from)).toList()) {
      if (!joined.isEmpty() && joined.getLast().reaches(piece, words)) {
        var last = joined.removeLast();
        joined.add(new Piece(last.from, Math.max(last.to, piece.to)));
      } else joined.add(piece);
    }
    return joined;
  }

  public boolean within(String words) {
    return from >= 0 && from < to && to <= words.length() && !of(words).isBlank();
  }

  private boolean reaches(Piece next, String words) {
    return next.from <= to || words.substring(to, next.from).isBlank();
  }
}
