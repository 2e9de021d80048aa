package org.alongside.initiatives;

import org.alongside.platform.errors.Refusal;

/**
 * The way of working that is claimed, and why.
 *
 * @param together chosen with people with lived experience, or by staff alone: row 7
 */
public record Way(WayOfWorking claimed, String reason, boolean together) {

  Way fits(Framing framing) {
    if (claimed.sharesPower() && framing.open().isEmpty())
      throw new Refusal("initiatives.nothing-open");
    return this;
  }
}
