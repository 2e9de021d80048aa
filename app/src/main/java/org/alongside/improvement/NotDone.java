package org.alongside.improvement;

import java.time.Instant;
import java.time.LocalDate;
import org.alongside.initiatives.InitiativeId;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for and won't be done, with the reason.
 *
 * @param askAgain when it is asked again; never, if nobody will
 */
public record NotDone(
    NotDoneId id,
    InitiativeId initiative,
    String what,
    String reason,
    @Nullable LocalDate askAgain,
    PersonId by,
    Instant at) {

  boolean repeats(String asked, String because, PersonId saidBy) {
    return by.equals(saidBy) && what.equals(asked.strip()) && reason.equals(because.strip());
  }
}
