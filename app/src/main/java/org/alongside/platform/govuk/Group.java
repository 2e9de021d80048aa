package org.alongside.platform.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** The element around a field with all that belongs to it. */
public record Group(@Nullable Content before, @Nullable Content after, Attributes attributes)
    implements Attributed<Group> {

  public static final Group PLAIN = new Group(null, null, Attributes.NONE);

  public Group before(Content content) {
    return new Group(content, after, attributes);
  }

  public Group after(@Nullable Content content) {
    return new Group(before, content, attributes);
  }

  @Override
  public Group attributes(Attributes changed) {
    return new Group(before, after, changed);
  }
}
