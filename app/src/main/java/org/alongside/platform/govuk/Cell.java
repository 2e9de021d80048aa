package org.alongside.platform.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** One cell of a table or one side of a summary row. */
public record Cell(
    @Nullable Content content,
    boolean numeric,
    @Nullable Integer colspan,
    @Nullable Integer rowspan,
    Attributes attributes)
    implements Attributed<Cell> {

  public static Cell of(@Nullable String words) {
    return of(Text.maybe(words));
  }

  public static Cell of(@Nullable Content html) {
    return new Cell(html, false, null, null, Attributes.NONE);
  }

  /** Figures line up at the end of the cell. */
  public static Cell number(@Nullable String figures) {
    return new Cell(Text.maybe(figures), true, null, null, Attributes.NONE);
  }

  @Override
  public Cell attributes(Attributes changed) {
    return new Cell(content, numeric, colspan, rowspan, changed);
  }
}
