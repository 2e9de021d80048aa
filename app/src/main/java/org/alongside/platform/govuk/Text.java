package org.alongside.platform.govuk;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import org.jspecify.annotations.Nullable;

/** Plain words in a place where HTML could stand too; escaped when written. */
public record Text(String words) implements Content {

  /** Nothing to say is nothing to show. */
  static @Nullable Content maybe(@Nullable String words) {
    return words == null || words.isEmpty() ? null : new Text(words);
  }

  @Override
  public void writeTo(TemplateOutput output) {
    output.writeUserContent(words);
  }

  @Override
  public String toString() {
    return words;
  }
}
