package org.alongside.opinionmap.files;

import java.util.ArrayList;
import java.util.List;
import org.alongside.opinionmap.BadInput;

/** What is wrong in files, row by row; all of it is said at once, up to a page. */
final class Wrong {

  private static final int A_PAGE = 20;

  private final List<String> lines = new ArrayList<>();
  private int more;

  void add(String file, long line, String reason) {
    if (lines.size() < A_PAGE) lines.add("%s, line %d: %s".formatted(file, line, reason));
    else more++;
  }

  void refuse() {
    if (lines.isEmpty()) return;
    if (more > 0) lines.add("and %d more rows".formatted(more));
    throw new BadInput(String.join("\n", lines));
  }
}
