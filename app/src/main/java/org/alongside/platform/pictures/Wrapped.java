package org.alongside.platform.pictures;

import java.util.ArrayList;
import java.util.List;

/** Words in lines, for pictures: what doesn’t fit ends in dots. */
final class Wrapped {

  static List<String> lines(String words, int letters, int most) {
    var lines = new ArrayList<String>();
    String rest = words;
    // Lines about as long as one another: no word stays alone.
    int parts = Math.min(most, Math.ceilDiv(words.length(), letters));
    int even = Math.min(letters, Math.ceilDiv(words.length(), Math.max(1, parts)) + 3);
    while (rest.length() > letters && lines.size() < most - 1) {
      int at = cut(rest, even);
      lines.add(rest.substring(0, at).stripTrailing());
      rest = rest.substring(at).stripLeading();
    }
    lines.add(
        rest.length() > letters
            ? rest.substring(0, cut(rest, letters - 2)).stripTrailing() + " …"
            : rest);
    return lines;
  }

  private static int cut(String words, int letters) {
    int space = words.lastIndexOf(' ', letters);
    if (space > letters / 3) return space;
    return Character.isLowSurrogate(words.charAt(letters)) ? letters - 1 : letters;
  }

  private Wrapped() {}
}
