package org.alongside.listening.web;

import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Page;

/**
 * Write a page.
 *
 * @param known whether its address is fixed already
 */
public record InformationFormPage(InformationForm form, boolean known, Problems problems)
    implements Page {

  public String back() {
    return known ? "/pages/" + form.page() : "/pages";
  }
}
