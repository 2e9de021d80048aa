package org.alongside.platform.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** More for those who want it. */
public record Details(
    Content summary,
    @Nullable Content content,
    @Nullable String id,
    boolean open,
    Attributes attributes)
    implements Attributed<Details> {

  public static Details of(String summary, Content html) {
    return of(new Text(summary), html);
  }

  public static Details of(String summary, String words) {
    return of(new Text(summary), new Text(words));
  }

  public static Details of(Content summary, @Nullable Content html) {
    return new Details(summary, html, null, false, Attributes.NONE);
  }

  public Details id(@Nullable String id) {
    return new Details(summary, content, id, open, attributes);
  }

  public Details open(boolean open) {
    return new Details(summary, content, id, open, attributes);
  }

  @Override
  public Details attributes(Attributes changed) {
    return new Details(summary, content, id, open, changed);
  }
}
