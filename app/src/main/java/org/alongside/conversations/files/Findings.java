package org.alongside.conversations.files;

import java.util.ArrayList;
import java.util.List;

/** Collects what is to be mended: all are counted, the first ones kept. */
final class Findings {

  private static final int KEPT = 100;

  private final List<FileProblem> first = new ArrayList<>();
  private int all;

  void add(Sheet sheet, int line, FileProblem.Kind kind, String what) {
    all++;
    if (first.size() < KEPT)
      first.add(new FileProblem(sheet, line, kind, what.substring(0, Math.min(what.length(), 60))));
  }

  boolean any() {
    return all > 0;
  }

  void refuse() {
    if (any()) throw new FilesFaulty(first, all);
  }
}
