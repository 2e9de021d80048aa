package org.alongside.platform.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** Fields that answer one question together. */
public record Fieldset(
    Label legend, @Nullable String role, @Nullable String describedBy, Attributes attributes)
    implements Attributed<Fieldset> {

  public static final Fieldset PLAIN = new Fieldset(Label.NONE, null, null, Attributes.NONE);

  public static Fieldset of(String words) {
    return PLAIN.legend(Label.of(words));
  }

  public static Fieldset of(Content html) {
    return PLAIN.legend(Label.of(html));
  }

  /** The legend is the heading of the page. */
  public static Fieldset heading(String words) {
    return PLAIN.legend(Label.of(words).asHeading().css("govuk-fieldset__legend--l"));
  }

  public Fieldset legend(Label legend) {
    return new Fieldset(legend, role, describedBy, attributes);
  }

  public Fieldset role(@Nullable String role) {
    return new Fieldset(legend, role, describedBy, attributes);
  }

  public Fieldset describedBy(@Nullable String ids) {
    return new Fieldset(legend, role, ids, attributes);
  }

  @Override
  public Fieldset attributes(Attributes changed) {
    return new Fieldset(legend, role, describedBy, changed);
  }
}
