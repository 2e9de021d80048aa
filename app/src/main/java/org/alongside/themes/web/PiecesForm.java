package org.alongside.themes.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.alongside.listening.Voice;
import org.alongside.platform.errors.Problems;
import org.alongside.themes.Piece;
import org.alongside.themes.Theme;

/**
 * What was sent: pieces as {@code from-to}, and the id of a theme or {@code new} with its name.
 *
 * @param edition of the words that were on the page
 */
record PiecesForm(List<String> piece, String theme, String name, String edition) {

  static final String NEW = "new";
  private static final Pattern FROM_TO = Pattern.compile("(\\d{1,6})-(\\d{1,6})");

  static String edition(Voice voice) {
    return Integer.toHexString(voice.words().hashCode());
  }

  /** Those that stand within the words; neighbours become one. */
  List<Piece> pieces(Voice voice) {
    return Piece.joined(valid(voice), voice.words());
  }

  /** Were they selected in the text, and not ticked in the list of clauses? */
  boolean selected(Voice voice, List<Piece> clauses) {
    return !clauses.containsAll(valid(voice));
  }

  private List<Piece> valid(Voice voice) {
    var found = new ArrayList<Piece>();
    for (var one : piece) {
      var match = FROM_TO.matcher(one);
      if (!match.matches()) continue;
      var piece = new Piece(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
      if (piece.within(voice.words())) found.add(piece);
    }
    return found;
  }

  Problems check(Voice voice, List<Theme> themes) {
    var problems = Problems.none();
    boolean same = edition.equals(edition(voice));
    if (!same) problems.add("piece", "themes.pieces.changed");
    if (pieces(voice).isEmpty()) problems.add("piece", "themes.pieces.none");
    if (theme.equals(NEW)) {
      problems.require("name", name, "themes.name-needed");
      if (name.strip().length() > Theme.LONGEST)
        problems.add("name", "themes.name-long", Theme.LONGEST);
    } else if (themes.stream().noneMatch(one -> one.id().value().toString().equals(theme)))
      problems.add("theme", "themes.pieces.no-theme");
    return problems;
  }

  static String key(Piece piece) {
    return String.format(Locale.ROOT, "%d-%d", piece.from(), piece.to());
  }
}
