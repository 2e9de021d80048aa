package org.alongside.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * @param reasons why this and not the others
 * @param verdicts one for each option, in their order; none when the group gave none
 * @param answer what the group says to those who disagreed; may be empty
 * @param lookAgain when the group comes back to it, if it does
 */
public record Outcome(
    String decided,
    String reasons,
    List<Verdict> verdicts,
    String answer,
    @Nullable LocalDate lookAgain,
    PersonId recordedBy,
    Instant at) {

  public Outcome(String decided, String reasons, PersonId recordedBy, Instant at) {
    this(decided, reasons, List.of(), "", null, recordedBy, at);
  }
}
