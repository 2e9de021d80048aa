package org.alongside.listening;

import org.alongside.people.ContactId;
import org.alongside.people.ContactUse;
import org.springframework.stereotype.Component;

/** Givers hear back at their contacts. */
@Component
class GiversReached implements ContactUse {

  private final VoiceSearch search;

  GiversReached(VoiceSearch search) {
    this.search = search;
  }

  @Override
  public boolean uses(ContactId contact) {
    return search.anyFrom(contact);
  }
}
