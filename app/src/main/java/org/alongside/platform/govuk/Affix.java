package org.alongside.platform.govuk;

import gg.jte.Content;

/** A unit before or after what is typed: £, per week. */
public record Affix(Content content, Attributes attributes) implements Attributed<Affix> {

  public static Affix of(Content content) {
    return new Affix(content, Attributes.NONE);
  }

  @Override
  public Affix attributes(Attributes changed) {
    return new Affix(content, changed);
  }
}
