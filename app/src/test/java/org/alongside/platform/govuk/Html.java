package org.alongside.platform.govuk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * HTML as a list of tags and words, so that two ways to space and to escape it compare as equal.
 */
final class Html {

  private static final Pattern PIECE = Pattern.compile("<(?:\"[^\"]*\"|[^>\"])*>|[^<]+");

  private Html() {}

  static List<String> lines(String html) {
    var pieces = new ArrayList<String>();
    var found = PIECE.matcher(html);
    while (found.find()) {
      var piece = found.group().replaceAll("\\s+", " ").strip();
      if (!piece.isEmpty()) pieces.add(piece.startsWith("<") ? tag(piece) : words(piece));
    }
    return pieces;
  }

  /**
   * Inside of quotes an angle bracket needs no escape, a quote has two, and classes end where they
   * will.
   */
  private static String tag(String piece) {
    var bracketless = piece.substring(1).replaceAll("<", "&lt;").replaceAll(">(?=.)", "&gt;");
    return "<"
        + bracketless
            .replaceAll(" ?/?>$", ">")
            .replace("&#34;", "&quot;")
            .replace("&#92;", "\\")
            .replace("'", "&#39;")
            .replaceAll(" \"( |>)", "\"$1");
  }

  private static String words(String piece) {
    return piece.replace("&quot;", "\"").replace("&#34;", "\"").replace("&#39;", "'");
  }
}
