package org.alongside.platform.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** A field of a form: the words that every kind of field is built with. Each gives a new field. */
public interface FormControl<T> extends Attributed<T> {

  Field field();

  T field(Field changed);

  default T id(String id) {
    return field(field().id(id));
  }

  default T label(String words) {
    return field(field().label(Label.of(words)));
  }

  default T label(Content html) {
    return field(field().label(Label.of(html)));
  }

  /** The label in bold, for a form of several questions. */
  default T boldLabel(String words) {
    return field(field().label(Label.of(words).css("govuk-label--s")));
  }

  /** The label is the heading of the page: the only question on it. */
  default T heading(String words) {
    return field(field().label(Label.of(words).asHeading().css("govuk-label--l")));
  }

  default T hint(@Nullable String words) {
    return field(field().hint(words == null || words.isEmpty() ? null : Hint.of(words)));
  }

  default T hint(Content html) {
    return field(field().hint(Hint.of(html)));
  }

  /** What to put right, or null where nothing is wrong. */
  default T error(@Nullable String words) {
    return field(field().error(words == null || words.isEmpty() ? null : ErrorMessage.of(words)));
  }

  default T autocomplete(String purpose) {
    return field(field().autocomplete(purpose));
  }

  default T spellcheck(boolean check) {
    return field(field().spellcheck(check));
  }

  default T disabled(boolean disabled) {
    return field(field().disabled(disabled));
  }

  @Override
  default Attributes attributes() {
    return field().attributes();
  }

  @Override
  default T attributes(Attributes changed) {
    return field(field().attributes(changed));
  }
}
