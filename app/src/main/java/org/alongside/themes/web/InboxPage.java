package org.alongside.themes.web;

import java.util.List;
import org.alongside.platform.pages.Page;

/**
 * Who waits for an answer, the longest wait first.
 *
 * @param earlier where those are who wait longer; empty on the first page
 * @param later where those are who wait less long; empty on the last
 */
public record InboxPage(
    Waits waits, List<Filter> filters, List<VoiceRow> rows, String earlier, String later)
    implements Page {

  public record Filter(String path, String words, boolean now) {}
}
