package org.alongside.platform.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * Somewhere to go from a list, a summary or a pagination. The aside tells links with the same words
 * apart.
 */
public record Link(
    @Nullable String href, @Nullable Content content, @Nullable String aside, Attributes attributes)
    implements Attributed<Link> {

  public static Link to(String href, String words) {
    return to(href, new Text(words));
  }

  public static Link to(String href, Content html) {
    return new Link(href, html, null, Attributes.NONE);
  }

  public Link aside(@Nullable String words) {
    return new Link(href, content, words, attributes);
  }

  @Override
  public Link attributes(Attributes changed) {
    return new Link(href, content, aside, changed);
  }
}
