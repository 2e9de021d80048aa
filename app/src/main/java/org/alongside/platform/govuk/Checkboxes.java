package org.alongside.platform.govuk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Any of a few. */
public record Checkboxes(
    Field field, @Nullable Fieldset fieldset, List<@Nullable Choice> choices, Set<String> values)
    implements Choices<Checkboxes> {

  public Checkboxes {
    choices = Collections.unmodifiableList(new ArrayList<>(choices));
    values = Set.copyOf(values);
  }

  public static Checkboxes named(String name) {
    return new Checkboxes(Field.named(name), null, List.of(), Set.of());
  }

  @Override
  public String kind() {
    return "checkboxes";
  }

  @Override
  public String type() {
    return "checkbox";
  }

  @Override
  public boolean checked(Choice choice) {
    return choice.checked() != null ? choice.checked() : values.contains(choice.value());
  }

  public Checkboxes values(Collection<String> values) {
    return new Checkboxes(field, fieldset, choices, Set.copyOf(values));
  }

  @Override
  public Checkboxes field(Field field) {
    return new Checkboxes(field, fieldset, choices, values);
  }

  @Override
  public Checkboxes fieldset(@Nullable Fieldset fieldset) {
    return new Checkboxes(field, fieldset, choices, values);
  }

  @Override
  public Checkboxes choices(List<@Nullable Choice> choices) {
    return new Checkboxes(field, fieldset, choices, values);
  }
}
