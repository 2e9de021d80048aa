package org.alongside.accountability.web;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a reader gets. */
final class Pages {

  private Pages() {}

  static String html(MvcTestResult answer) {
    try {
      return answer.getResponse().getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
