package org.alongside.accountability.web;

import java.util.List;
import org.alongside.platform.pages.Page;

/**
 * @param nothingYet nothing was ever told; otherwise an empty list means nothing of this kind
 */
public record BoardPage(List<Filter> filters, List<Told> told, boolean nothingYet) implements Page {

  public record Filter(String query, String words, boolean chosen) {}
}
