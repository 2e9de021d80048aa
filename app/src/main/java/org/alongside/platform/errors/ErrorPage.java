package org.alongside.platform.errors;

import java.util.List;
import java.util.Map;
import org.alongside.platform.pages.Page;

/**
 * Something didn't work, in plain words.
 *
 * @param reference with which we find the details in the log; empty when it isn't our fault
 * @param kept what was sent, so that it can be sent again with one button
 */
public record ErrorPage(
    int status, String title, String sentence, String reference, Map<String, List<String>> kept)
    implements Page {

  @Override
  public String template() {
    return "platform/error.jte";
  }
}
