package org.alongside.recruitment;

import org.alongside.people.ContactId;
import org.alongside.people.ContactUse;
import org.springframework.stereotype.Component;

/** Applicants and who supports them are reached by their contacts. */
@Component
class ApplicantsReached implements ContactUse {

  private final ApplicationSearch search;

  ApplicantsReached(ApplicationSearch search) {
    this.search = search;
  }

  @Override
  public boolean uses(ContactId contact) {
    return search.anyReachedBy(contact);
  }
}
