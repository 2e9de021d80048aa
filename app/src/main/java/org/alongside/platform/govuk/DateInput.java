package org.alongside.platform.govuk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A day that a person knows by heart, typed in three parts. */
public record DateInput(
    Field field, @Nullable Fieldset fieldset, @Nullable String namePrefix, List<Part> parts)
    implements Grouped<DateInput> {

  /** One of the parts: its name is added to the prefix, its label to the screen. */
  public record Part(String name, String label, @Nullable String id, Input input) {

    static Part of(String name, String label, int width, @Nullable String value) {
      return new Part(
          name,
          label,
          null,
          Input.named(name).inputmode("numeric").css("govuk-input--width-" + width).value(value));
    }
  }

  public DateInput {
    parts = List.copyOf(parts);
  }

  /** Fields named {@code name-day}, {@code name-month} and {@code name-year}. */
  public static DateInput named(String name) {
    return new DateInput(Field.named(name), null, name, List.of()).values(null, null, null);
  }

  public DateInput values(@Nullable String day, @Nullable String month, @Nullable String year) {
    return new DateInput(
        field,
        fieldset,
        namePrefix,
        List.of(
            Part.of("day", Wording.of("day"), 2, day),
            Part.of("month", Wording.of("month"), 2, month),
            Part.of("year", Wording.of("year"), 4, year)));
  }

  public Input input(Part part) {
    var name = namePrefix == null ? part.name() : namePrefix + "-" + part.name();
    var id = part.id() != null ? part.id() : field.id() + "-" + part.name();
    var classes = ("govuk-date-input__input " + part.input().attributes().classes()).strip();
    var given = part.input().field();
    return part.input()
        .field(
            Field.named(name)
                .id(id)
                .label(Label.of(part.label()).css("govuk-date-input__label"))
                .autocomplete(given.autocomplete())
                .attributes(new Attributes(classes, given.attributes().others())));
  }

  /** As a group, because some screen readers leave out what describes a fieldset of text inputs. */
  @Override
  public @Nullable Fieldset described() {
    var fieldset = Grouped.super.described();
    return fieldset == null ? null : fieldset.role("group");
  }

  @Override
  public DateInput field(Field field) {
    return new DateInput(field, fieldset, namePrefix, parts);
  }

  @Override
  public DateInput fieldset(@Nullable Fieldset fieldset) {
    return new DateInput(field, fieldset, namePrefix, parts);
  }
}
