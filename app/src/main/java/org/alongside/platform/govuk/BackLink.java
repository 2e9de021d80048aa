package org.alongside.platform.govuk;

import gg.jte.Content;

/** Back to the page before. */
public record BackLink(String href, Content content, Attributes attributes)
    implements Attributed<BackLink> {

  public static BackLink to(String href) {
    return to(href, new Text(Wording.of("back")));
  }

  public static BackLink to(String href, String words) {
    return to(href, new Text(words));
  }

  public static BackLink to(String href, Content html) {
    return new BackLink(href, html, Attributes.NONE);
  }

  @Override
  public BackLink attributes(Attributes changed) {
    return new BackLink(href, content, changed);
  }
}
