package org.alongside.platform.pages;

/** The same form again, 422, with what was typed and what to put right. */
public record Invalid(Page page) implements Page {

  @Override
  public String template() {
    return page.template();
  }

  @Override
  public int status() {
    return 422;
  }
}
