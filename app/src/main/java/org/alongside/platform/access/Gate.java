package org.alongside.platform.access;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Knows one kind of {@link Who}. Owned here, implemented by the module that knows the people
 * concerned.
 */
public interface Gate {
  Who who();

  boolean admits(HttpServletRequest request);
}
