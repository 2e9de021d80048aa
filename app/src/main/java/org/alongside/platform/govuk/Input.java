package org.alongside.platform.govuk;

import org.jspecify.annotations.Nullable;

/** One line of text. */
public record Input(
    Field field,
    @Nullable String value,
    String type,
    @Nullable String inputmode,
    @Nullable String pattern,
    @Nullable String autocapitalize,
    @Nullable Affix prefix,
    @Nullable Affix suffix,
    Attributes wrapper)
    implements FormControl<Input> {

  public static Input named(String name) {
    return new Input(
        Field.named(name), null, "text", null, null, null, null, null, Attributes.NONE);
  }

  /** An address, with the keyboard that helps to type one. */
  public static Input email(String name) {
    return named(name).type("email").autocomplete("email").spellcheck(false);
  }

  /** A whole number: digits only, no arrows that change it by accident. */
  public static Input number(String name) {
    return named(name).inputmode("numeric").spellcheck(false).css("govuk-input--width-4");
  }

  public boolean wrapped() {
    return prefix != null
        || suffix != null
        || field.group().before() != null
        || field.group().after() != null;
  }

  public @Nullable String spellcheck() {
    return field.spellcheck() == null ? null : field.spellcheck().toString();
  }

  @Override
  public Input field(Field field) {
    return new Input(
        field, value, type, inputmode, pattern, autocapitalize, prefix, suffix, wrapper);
  }

  public Input value(@Nullable String value) {
    return new Input(
        field, value, type, inputmode, pattern, autocapitalize, prefix, suffix, wrapper);
  }

  public Input type(String type) {
    return new Input(
        field, value, type, inputmode, pattern, autocapitalize, prefix, suffix, wrapper);
  }

  public Input inputmode(@Nullable String inputmode) {
    return new Input(
        field, value, type, inputmode, pattern, autocapitalize, prefix, suffix, wrapper);
  }

  public Input pattern(@Nullable String pattern) {
    return new Input(
        field, value, type, inputmode, pattern, autocapitalize, prefix, suffix, wrapper);
  }

  public Input autocapitalize(@Nullable String how) {
    return new Input(field, value, type, inputmode, pattern, how, prefix, suffix, wrapper);
  }

  public Input prefix(@Nullable Affix prefix) {
    return new Input(
        field, value, type, inputmode, pattern, autocapitalize, prefix, suffix, wrapper);
  }

  public Input suffix(@Nullable Affix suffix) {
    return new Input(
        field, value, type, inputmode, pattern, autocapitalize, prefix, suffix, wrapper);
  }

  public Input prefix(String words) {
    return prefix(Affix.of(new Text(words)));
  }

  public Input suffix(String words) {
    return suffix(Affix.of(new Text(words)));
  }

  public Input wrapper(Attributes wrapper) {
    return new Input(
        field, value, type, inputmode, pattern, autocapitalize, prefix, suffix, wrapper);
  }
}
