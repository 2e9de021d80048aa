package org.alongside.conversations.web;

import java.util.List;
import java.util.Map;
import org.alongside.platform.govuk.Option;
import org.alongside.platform.pages.Page;

/**
 * The two files of a conversation are sent.
 *
 * @param faults what is to be mended in them, a line each
 * @param more how many more there are than are shown; empty when none
 */
public record FilesPage(
    Place place,
    List<Fault> faults,
    String more,
    String source,
    String language,
    List<Option> languages,
    Map<String, String> errors)
    implements Page {

  /**
   * @param where the file and the line
   */
  public record Fault(String where, String what) {}
}
