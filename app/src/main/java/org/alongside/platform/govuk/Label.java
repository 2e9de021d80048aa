package org.alongside.platform.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * What a field or a group of fields is called; a group's is its legend. It may be the page's
 * heading as well.
 */
public record Label(
    @Nullable Content content, boolean heading, @Nullable String forId, Attributes attributes)
    implements Attributed<Label> {

  public static final Label NONE = new Label(null, false, null, Attributes.NONE);

  public static Label of(String words) {
    return NONE.content(Text.maybe(words));
  }

  public static Label of(Content html) {
    return NONE.content(html);
  }

  Label content(@Nullable Content content) {
    return new Label(content, heading, forId, attributes);
  }

  public Label asHeading() {
    return new Label(content, true, forId, attributes);
  }

  public Label forId(@Nullable String id) {
    return new Label(content, heading, id, attributes);
  }

  @Override
  public Label attributes(Attributes changed) {
    return new Label(content, heading, forId, changed);
  }
}
