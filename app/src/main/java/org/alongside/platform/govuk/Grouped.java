package org.alongside.platform.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** A question that several inputs answer together, so it is asked by a legend. */
public interface Grouped<T> extends FormControl<T> {

  @Nullable Fieldset fieldset();

  T fieldset(@Nullable Fieldset changed);

  default T legend(String words) {
    return fieldset(Fieldset.PLAIN.legend(Label.of(words).css("govuk-fieldset__legend--s")));
  }

  default T legend(Content html) {
    return fieldset(Fieldset.PLAIN.legend(Label.of(html).css("govuk-fieldset__legend--s")));
  }

  @Override
  default T heading(String words) {
    return fieldset(Fieldset.heading(words));
  }

  /** The fieldset with all that describes it. */
  default @Nullable Fieldset described() {
    var fieldset = fieldset();
    if (fieldset == null) return null;
    var field =
        fieldset.describedBy() == null ? field() : field().alsoDescribedBy(fieldset.describedBy());
    return fieldset.describedBy(field.describedBy());
  }
}
