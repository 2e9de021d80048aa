package org.alongside.accountability.web;

import org.alongside.platform.pages.Page;

/** No receipt has this code. */
public record ReceiptUnknownPage(String spoken) implements Page {

  @Override
  public int status() {
    return 404;
  }
}
