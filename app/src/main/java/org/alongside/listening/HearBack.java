package org.alongside.listening;

import org.alongside.people.PersonId;

/** How somebody wants to hear what came of their words. */
public sealed interface HearBack {

  /** They keep the code and look themselves: we don't learn who they are. */
  record ByCode() implements HearBack {}

  /**
   * @param language in which we write to them
   */
  record ByEmail(String address, String language) implements HearBack {}

  /** They are signed in, and we write to the address of their account. */
  record ByAccount(PersonId person) implements HearBack {}
}
