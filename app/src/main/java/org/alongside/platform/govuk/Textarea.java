package org.alongside.platform.govuk;

import org.jspecify.annotations.Nullable;

/** Several lines of text. */
public record Textarea(Field field, @Nullable String value, int rows)
    implements FormControl<Textarea> {

  public static Textarea named(String name) {
    return new Textarea(Field.named(name), null, 5);
  }

  @Override
  public Textarea field(Field field) {
    return new Textarea(field, value, rows);
  }

  public Textarea value(@Nullable String value) {
    return new Textarea(field, value, rows);
  }

  public Textarea rows(int rows) {
    return new Textarea(field, value, rows);
  }

  public @Nullable String spellcheck() {
    return field.spellcheck() == null ? null : field.spellcheck().toString();
  }
}
