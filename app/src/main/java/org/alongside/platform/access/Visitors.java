package org.alongside.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Who is looking at this page? Owned here, implemented by {@code people}. */
public interface Visitors {
  Optional<Visitor> present(HttpServletRequest request);
}
