package org.alongside.accountability.web;

import java.util.List;
import org.alongside.platform.pages.Page;

public record LoopsPage(Waiting all, List<One> initiatives) implements Page {

  /**
   * @param owed who owes what, a sentence each
   */
  public record One(String url, String title, Waiting waiting, List<String> owed) {}
}
