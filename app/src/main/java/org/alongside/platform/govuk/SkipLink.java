package org.alongside.platform.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** Past the header with one key. */
public record SkipLink(String href, @Nullable Content content, Attributes attributes)
    implements Attributed<SkipLink> {

  public static SkipLink to(String href, String words) {
    return new SkipLink(href, new Text(words), Attributes.NONE);
  }

  @Override
  public SkipLink attributes(Attributes changed) {
    return new SkipLink(href, content, changed);
  }
}
