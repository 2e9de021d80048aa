package org.alongside.platform.govuk;

import org.jspecify.annotations.Nullable;

/** One line of a select. Without a value its words are the value. */
public record Option(
    String words,
    @Nullable String value,
    @Nullable Boolean selected,
    boolean disabled,
    Attributes attributes)
    implements Attributed<Option> {

  public static Option of(String value, String words) {
    return new Option(words, value, null, false, Attributes.NONE);
  }

  boolean answers(@Nullable String answer) {
    if (selected != null) return selected;
    return answer != null && !answer.isEmpty() && answer.equals(value != null ? value : words);
  }

  @Override
  public Option attributes(Attributes changed) {
    return new Option(words, value, selected, disabled, changed);
  }
}
