package org.alongside.people;

import java.util.Set;

/**
 * Somebody of this organisation, without an address.
 *
 * @param about what they do or who they are, in a few of their own words: "chief nurse", "mother,
 *     works nights"
 */
public record Person(PersonId id, String name, String about, String language, Set<Role> roles) {

  public boolean is(Role role) {
    return roles.contains(role);
  }

  public boolean team() {
    return roles.stream().anyMatch(Role::team);
  }
}
