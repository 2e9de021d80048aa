package org.alongside.recruitment.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What was chosen in a form, if it is one of those that were offered. */
final class Choices {

  private Choices() {}

  static <E extends Enum<E>> Optional<E> one(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(name))
        .findFirst();
  }

  static <E extends Enum<E>> Set<E> all(Class<E> type, Set<String> names) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> names.contains(constant.name()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
