package org.alongside.platform.govuk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of a few. */
public record Radios(
    Field field,
    @Nullable Fieldset fieldset,
    List<@Nullable Choice> choices,
    @Nullable String value)
    implements Choices<Radios> {

  public Radios {
    choices = Collections.unmodifiableList(new ArrayList<>(choices));
  }

  public static Radios named(String name) {
    return new Radios(Field.named(name), null, List.of(), null);
  }

  @Override
  public String kind() {
    return "radios";
  }

  @Override
  public String type() {
    return "radio";
  }

  @Override
  public boolean checked(Choice choice) {
    return choice.checked() != null
        ? choice.checked()
        : choice.value().equals(value) && !choice.value().isEmpty();
  }

  public Radios value(@Nullable String value) {
    return new Radios(field, fieldset, choices, value);
  }

  @Override
  public Radios field(Field field) {
    return new Radios(field, fieldset, choices, value);
  }

  @Override
  public Radios fieldset(@Nullable Fieldset fieldset) {
    return new Radios(field, fieldset, choices, value);
  }

  @Override
  public Radios choices(List<@Nullable Choice> choices) {
    return new Radios(field, fieldset, choices, value);
  }
}
