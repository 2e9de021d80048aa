package org.alongside.recruitment.panels;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a draw, under a pseudonym.
 *
 * @param salt with which the answers were sealed; none after the name was taken off the list
 * @param features none after the name was taken off the list
 * @param inside what is in the envelope beside the salt; none until it is worked out
 * @param chance before it was rounded to tickets; none until it is worked out
 * @param tickets how many tickets name them
 */
record Sealed(
    String pseudonym,
    Place place,
    @Nullable String salt,
    @Nullable Map<String, String> features,
    @Nullable String household,
    @Nullable String inside,
    @Nullable Double chance,
    int tickets) {

  /** Whether they may be drawn: in the draw that fills empty seats, some stay and some are gone. */
  enum Place {
    DRAWABLE,
    STAYS,
    GONE
  }
}
