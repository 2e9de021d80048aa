package org.alongside.listening.web;

import java.util.List;
import org.alongside.listening.PageText;
import org.alongside.platform.pages.Page;

/**
 * One page of information, in the variant that its reader chose.
 *
 * @param checked the day, in words; empty when nobody has
 */
public record InformationPage(
    PageText text, List<PageText.Variant> others, String checked, boolean team) implements Page {

  public String variant(PageText.Variant other) {
    return "?lang=" + other.language() + (other.easy() ? "&easy=true" : "");
  }
}
