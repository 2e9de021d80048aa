package org.alongside.platform.govuk;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What all fields have in common, whatever their answer looks like. */
public record Field(
    String name,
    String id,
    Label label,
    @Nullable Hint hint,
    @Nullable ErrorMessage error,
    @Nullable String alsoDescribedBy,
    boolean disabled,
    @Nullable String autocomplete,
    @Nullable Boolean spellcheck,
    Group group,
    Attributes attributes) {

  public static Field named(String name) {
    return new Field(
        name, name, Label.NONE, null, null, null, false, null, null, Group.PLAIN, Attributes.NONE);
  }

  public Label labelled() {
    return label.forId(id);
  }

  public @Nullable Hint hinted() {
    return hint == null ? null : hint.id(id + "-hint");
  }

  public @Nullable ErrorMessage wrong() {
    return error == null ? null : error.id(id + "-error");
  }

  public @Nullable String describedBy() {
    var ids =
        Stream.of(
                alsoDescribedBy,
                hint == null ? null : id + "-hint",
                error == null ? null : id + "-error")
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return ids.isEmpty() ? null : ids;
  }

  public Field id(String id) {
    return new Field(
        name,
        id,
        label,
        hint,
        error,
        alsoDescribedBy,
        disabled,
        autocomplete,
        spellcheck,
        group,
        attributes);
  }

  public Field label(Label label) {
    return new Field(
        name,
        id,
        label,
        hint,
        error,
        alsoDescribedBy,
        disabled,
        autocomplete,
        spellcheck,
        group,
        attributes);
  }

  public Field hint(@Nullable Hint hint) {
    return new Field(
        name,
        id,
        label,
        hint,
        error,
        alsoDescribedBy,
        disabled,
        autocomplete,
        spellcheck,
        group,
        attributes);
  }

  public Field error(@Nullable ErrorMessage error) {
    return new Field(
        name,
        id,
        label,
        hint,
        error,
        alsoDescribedBy,
        disabled,
        autocomplete,
        spellcheck,
        group,
        attributes);
  }

  public Field alsoDescribedBy(@Nullable String ids) {
    return new Field(
        name, id, label, hint, error, ids, disabled, autocomplete, spellcheck, group, attributes);
  }

  public Field disabled(boolean disabled) {
    return new Field(
        name,
        id,
        label,
        hint,
        error,
        alsoDescribedBy,
        disabled,
        autocomplete,
        spellcheck,
        group,
        attributes);
  }

  public Field autocomplete(@Nullable String purpose) {
    return new Field(
        name,
        id,
        label,
        hint,
        error,
        alsoDescribedBy,
        disabled,
        purpose,
        spellcheck,
        group,
        attributes);
  }

  public Field spellcheck(@Nullable Boolean spellcheck) {
    return new Field(
        name,
        id,
        label,
        hint,
        error,
        alsoDescribedBy,
        disabled,
        autocomplete,
        spellcheck,
        group,
        attributes);
  }

  public Field group(Group group) {
    return new Field(
        name,
        id,
        label,
        hint,
        error,
        alsoDescribedBy,
        disabled,
        autocomplete,
        spellcheck,
        group,
        attributes);
  }

  public Field attributes(Attributes changed) {
    return new Field(
        name,
        id,
        label,
        hint,
        error,
        alsoDescribedBy,
        disabled,
        autocomplete,
        spellcheck,
        group,
        changed);
  }
}
