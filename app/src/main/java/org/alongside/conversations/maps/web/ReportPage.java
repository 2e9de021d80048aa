package org.alongside.conversations.maps.web;

import java.util.List;
import org.alongside.platform.pages.Page;

/**
 * All that came out, on one page that prints well. It shows nobody’s own place.
 *
 * @param on when it was drawn, in a sentence; empty before it was
 */
public record ReportPage(MapPage map, String turnout, String on, List<Row> rows) implements Page {

  /**
   * @param cells how many agree, of all and then of each group, in words
   */
  public record Row(Phrase said, List<String> cells) {}
}
