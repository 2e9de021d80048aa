package org.alongside.people.web;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/**
 * What the session remembers: who, and in which organisation; everything else is asked anew each
 * time.
 */
record SignedIn(UUID organisation, UUID person) implements Principal, Serializable {

  // The session's table has room for one id.
  @Override
  public String getName() {
    return person.toString();
  }
}
