package org.alongside.platform.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** What to put right in one field. The prefix is heard, not seen. */
public record ErrorMessage(
    Content content, @Nullable String id, String prefix, Attributes attributes)
    implements Attributed<ErrorMessage> {

  public static ErrorMessage of(String words) {
    return of(new Text(words));
  }

  public static ErrorMessage of(Content html) {
    return new ErrorMessage(html, null, Wording.of("error"), Attributes.NONE);
  }

  public ErrorMessage id(@Nullable String id) {
    return new ErrorMessage(content, id, prefix, attributes);
  }

  public ErrorMessage prefix(String prefix) {
    return new ErrorMessage(content, id, prefix, attributes);
  }

  @Override
  public ErrorMessage attributes(Attributes changed) {
    return new ErrorMessage(content, id, prefix, changed);
  }
}
