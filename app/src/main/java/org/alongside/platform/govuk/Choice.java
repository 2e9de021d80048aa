package org.alongside.platform.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** One radio or checkbox, or the word between two of them. */
public record Choice(
    String value,
    @Nullable Content content,
    @Nullable Hint hint,
    @Nullable Content reveals,
    @Nullable Boolean checked,
    boolean disabled,
    @Nullable String id,
    @Nullable String name,
    @Nullable String behaviour,
    @Nullable String divider,
    Attributes label,
    Attributes attributes)
    implements Attributed<Choice> {

  public static Choice of(String value, String words) {
    return of(value, new Text(words));
  }

  public static Choice of(String value, Content html) {
    return new Choice(
        value,
        html,
        null,
        null,
        null,
        false,
        null,
        null,
        null,
        null,
        Attributes.NONE,
        Attributes.NONE);
  }

  public static Choice divider(String word) {
    return new Choice(
        "",
        null,
        null,
        null,
        null,
        false,
        null,
        null,
        null,
        word,
        Attributes.NONE,
        Attributes.NONE);
  }

  public Choice hint(@Nullable String words) {
    var hint = words == null ? null : Hint.of(words);
    return new Choice(
        value,
        content,
        hint,
        reveals,
        checked,
        disabled,
        id,
        name,
        behaviour,
        divider,
        label,
        attributes);
  }

  /** More fields, shown once this is chosen. */
  public Choice reveals(Content fields) {
    return new Choice(
        value,
        content,
        hint,
        fields,
        checked,
        disabled,
        id,
        name,
        behaviour,
        divider,
        label,
        attributes);
  }

  /** "None of these": choosing it takes the others back. */
  public Choice exclusive() {
    return new Choice(
        value,
        content,
        hint,
        reveals,
        checked,
        disabled,
        id,
        name,
        "exclusive",
        divider,
        label,
        attributes);
  }

  @Override
  public Choice attributes(Attributes changed) {
    return new Choice(
        value, content, hint, reveals, checked, disabled, id, name, behaviour, divider, label,
        changed);
  }
}
