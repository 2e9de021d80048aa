package org.alongside.platform.govuk;

import gg.jte.Content;

/** What can't be taken back. */
public record WarningText(Content content, String prefix, Attributes attributes)
    implements Attributed<WarningText> {

  public static WarningText of(String words) {
    return of(new Text(words));
  }

  public static WarningText of(Content html) {
    return new WarningText(html, Wording.of("warning"), Attributes.NONE);
  }

  public WarningText prefix(String prefix) {
    return new WarningText(content, prefix, attributes);
  }

  @Override
  public WarningText attributes(Attributes changed) {
    return new WarningText(content, prefix, changed);
  }
}
