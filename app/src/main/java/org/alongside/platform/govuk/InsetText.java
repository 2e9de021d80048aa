package org.alongside.platform.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** Words set apart from the rest. */
public record InsetText(Content content, @Nullable String id, Attributes attributes)
    implements Attributed<InsetText> {

  public static InsetText of(String words) {
    return of(new Text(words));
  }

  public static InsetText of(Content html) {
    return new InsetText(html, null, Attributes.NONE);
  }

  public InsetText id(@Nullable String id) {
    return new InsetText(content, id, attributes);
  }

  @Override
  public InsetText attributes(Attributes changed) {
    return new InsetText(content, id, changed);
  }
}
