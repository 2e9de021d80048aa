package org.alongside.platform.pictures;

import java.util.ArrayList;
import java.util.List;
import org.alongside.platform.Experience;

/** Somebody's words at the beginning of a strand, in full. */
public record Quote(Experience experience, String words) {

  /** Broken between words, never within one and never cut. */
  List<String> lines(int letters) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : words.strip().split("\\s+")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
