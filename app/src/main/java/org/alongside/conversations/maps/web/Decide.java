package org.alongside.conversations.maps.web;

import java.util.Optional;
import org.alongside.conversations.Conversation;
import org.alongside.initiatives.Initiatives;
import org.alongside.initiatives.Memberships;
import org.alongside.people.PersonId;
import org.springframework.stereotype.Component;

/** Where a statement is taken to a decision of the group. */
@Component
class Decide {

  private final Initiatives initiatives;
  private final Memberships memberships;

  Decide(Initiatives initiatives, Memberships memberships) {
    this.initiatives = initiatives;
    this.memberships = memberships;
  }

  /** Up to the id of a statement; empty for who isn’t a member of the group. */
  String from(Conversation about, Optional<PersonId> reader) {
    return reader
        .flatMap(one -> memberships.experienceOf(one, about.initiative()))
        .map(
            _ ->
                "/initiatives/%s/decisions/new?statement="
                    .formatted(initiatives.get(about.initiative()).slug()))
        .orElse("");
  }
}
