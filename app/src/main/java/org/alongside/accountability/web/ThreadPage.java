package org.alongside.accountability.web;

import java.util.List;
import org.alongside.platform.pages.Page;
import org.alongside.platform.pictures.Fan;
import org.alongside.platform.pictures.KeyEntry;
import org.alongside.platform.pictures.Picture;
import org.alongside.platform.pictures.Ribbon;
import org.jspecify.annotations.Nullable;

/**
 * @param whole whether it is the thread of the whole initiative; otherwise a link leads there
 * @param turned the address of the same thread in the other order
 */
public record ThreadPage(
    String initiative,
    String path,
    boolean whole,
    Headline headline,
    String lead,
    boolean back,
    String turned,
    @Nullable Drawing drawing,
    List<Item> items,
    List<Item> branches,
    List<Further> further)
    implements Page {

  /**
   * @param quote somebody's words inside the sentence; empty when there are none to show
   */
  public record Headline(String before, String quote, String language, String after) {
    public String plain() {
      return quote.isEmpty() ? before : before + "“" + quote + "”" + after;
    }
  }

  public record Drawing(Ribbon ribbon, Fan fan, List<KeyEntry> key) {}

  public record Item(Step step, Picture lane) {}

  public record Further(String path, String title, String line) {}
}
