package org.alongside.listening.web;

import java.util.List;
import java.util.Map;
import org.alongside.initiatives.Initiative;
import org.alongside.listening.imports.Import;
import org.alongside.listening.imports.RowProblem;
import org.alongside.platform.pages.Page;

/**
 * What would come in, before it does.
 *
 * @param problems with how many rows have each, most first
 * @param otherLetters it isn't UTF-8, so accents want a look
 */
public record ImportPreviewPage(
    Initiative initiative,
    Import file,
    int good,
    int faulty,
    List<Map.Entry<RowProblem, Integer>> problems,
    List<Row> rows,
    boolean otherLetters)
    implements Page {

  /**
   * @param about when, who, which kind: what else the row says, in one line
   * @param problem the sentence of what to mend; blank for none
   */
  public record Row(int line, String words, String about, String problem) {}
}
