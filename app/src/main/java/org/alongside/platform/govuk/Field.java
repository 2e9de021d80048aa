package org.alongside.platform.govuk;

import java.util.Objects;
import java.util.function.Consumer;
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
    return with(next -> next.id = id);
  }

  public Field label(Label label) {
    return with(next -> next.label = label);
  }

  public Field hint(@Nullable Hint hint) {
    return with(next -> next.hint = hint);
  }

  public Field error(@Nullable ErrorMessage error) {
    return with(next -> next.error = error);
  }

  public Field alsoDescribedBy(@Nullable String ids) {
    return with(next -> next.alsoDescribedBy = ids);
  }

  public Field disabled(boolean disabled) {
    return with(next -> next.disabled = disabled);
  }

  public Field autocomplete(@Nullable String purpose) {
    return with(next -> next.autocomplete = purpose);
  }

  public Field spellcheck(@Nullable Boolean spellcheck) {
    return with(next -> next.spellcheck = spellcheck);
  }

  public Field group(Group group) {
    return with(next -> next.group = group);
  }

  public Field attributes(Attributes changed) {
    return with(next -> next.attributes = changed);
  }

  private Field with(Consumer<Next> change) {
    var next = new Next(this);
    change.accept(next);
    return new Field(
        next.name,
        next.id,
        next.label,
        next.hint,
        next.error,
        next.alsoDescribedBy,
        next.disabled,
        next.autocomplete,
        next.spellcheck,
        next.group,
        next.attributes);
  }

  /** What is to be changed and, as a record can't be copied but for one part, all the rest. */
  private static final class Next {
    private String name;
    private String id;
    private Label label;
    private @Nullable Hint hint;
    private @Nullable ErrorMessage error;
    private @Nullable String alsoDescribedBy;
    private boolean disabled;
    private @Nullable String autocomplete;
    private @Nullable Boolean spellcheck;
    private Group group;
    private Attributes attributes;

    Next(Field now) {
      name = now.name;
      id = now.id;
      label = now.label;
      hint = now.hint;
      error = now.error;
      alsoDescribedBy = now.alsoDescribedBy;
      disabled = now.disabled;
      autocomplete = now.autocomplete;
      spellcheck = now.spellcheck;
      group = now.group;
      attributes = now.attributes;
    }
  }
}
