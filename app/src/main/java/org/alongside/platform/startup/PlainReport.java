package org.alongside.platform.startup;

import java.util.Optional;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** What a person can mend is said in plain lines; the rest is reported with all that is known. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PlainReport implements SpringBootExceptionReporter {

  @Override
  public boolean reportException(Throwable failure) {
    Optional<String> words =
        StartupRefused.causes(failure).flatMap(cause -> words(cause).stream()).findFirst();
    words.ifPresent(System.err::println);
    return words.isPresent();
  }

  private static Optional<String> words(Throwable cause) {
    return switch (cause) {
      case StartupRefused refused -> Optional.ofNullable(refused.getMessage());
      case PortInUseException inUse ->
          Optional.of("Port " + inUse.getPort() + " is in use: choose another, --port or PORT.");
      default -> Optional.empty();
    };
  }
}
