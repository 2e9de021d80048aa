package org.alongside.platform.startup;

import org.springframework.boot.ExitCodeGenerator;

/** Alongside can't start like this; the message tells the person who starts it why. */
public class StartupRefused extends RuntimeException implements ExitCodeGenerator {

  public StartupRefused(String message) {
    super(message);
  }

  public StartupRefused(String message, Throwable cause) {
    super(message, cause);
  }

  @Override
  public int getExitCode() {
    return 2;
  }
}
