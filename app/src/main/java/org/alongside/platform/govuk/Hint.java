package org.alongside.platform.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** A sentence that helps with an answer. */
public record Hint(@Nullable Content content, @Nullable String id, Attributes attributes)
    implements Attributed<Hint> {

  public static Hint of(String words) {
    return of(new Text(words));
  }

  public static Hint of(Content html) {
    return new Hint(html, null, Attributes.NONE);
  }

  public Hint id(@Nullable String id) {
    return new Hint(content, id, attributes);
  }

  @Override
  public Hint attributes(Attributes changed) {
    return new Hint(content, id, changed);
  }
}
