package org.alongside.platform.errors;

import java.util.List;
import org.alongside.platform.pages.Page;

/**
 * Something didn't work, in plain words.
 *
 * @param reference with which we find the details in the log; empty when it isn't our fault
 * @param signIn whether signing in, beside this page, comes first
 * @param kept what was sent, so that it can be sent again with one button
 */
public record ErrorPage(
    int status, String title, String sentence, String reference, boolean signIn, List<Kept> kept)
    implements Page {

  /**
   * @param shown long enough to be somebody's own words, which they want to see and copy
   */
  public record Kept(String name, String value, boolean shown) {}

  static ErrorPage plain(int status, String title, String sentence) {
    return new ErrorPage(status, title, sentence, "", false, List.of());
  }

  static ErrorPage keeping(int status, String title, String sentence, List<Kept> kept) {
    return new ErrorPage(status, title, sentence, "", false, kept);
  }

  public boolean showsWords() {
    return kept.stream().anyMatch(Kept::shown);
  }

  @Override
  public String template() {
    return "platform/error.jte";
  }
}
