package org.alongside.platform.startup;

import java.util.Objects;
import java.util.stream.Stream;

/** Alongside can't start like this; the message tells the person who starts it why. */
public class StartupRefused extends RuntimeException {

  public static final int EXIT_CODE = 2;

  public StartupRefused(String message) {
    super(message);
  }

  public StartupRefused(String message, Throwable cause) {
    super(message, cause);
  }

  public static boolean isBehind(Throwable failure) {
    return causes(failure).anyMatch(StartupRefused.class::isInstance);
  }

  static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
  }
}
