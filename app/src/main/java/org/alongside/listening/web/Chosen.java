package org.alongside.listening.web;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen in a form, if it is one of those that were offered; a field left out is empty.
 */
final class Chosen {

  private Chosen() {}

  static <E extends Enum<E>> Optional<E> of(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(name))
        .findFirst();
  }

  static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
