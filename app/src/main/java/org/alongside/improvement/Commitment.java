package org.alongside.improvement;

import java.time.Instant;
import java.time.LocalDate;
import org.alongside.initiatives.InitiativeId;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;

/** What was promised, by whom, by when; and how it ended. */
public record Commitment(
    CommitmentId id,
    InitiativeId initiative,
    String words,
    PersonId owner,
    LocalDate due,
    Instant madeAt,
    @Nullable End end) {

  /**
   * @param kept or not; the words say why not, or what else was done
   */
  public record End(boolean kept, String words, PersonId by, Instant at) {}

  boolean repeats(String promised, PersonId by, LocalDate until) {
    return open() && words.equals(promised.strip()) && owner.equals(by) && due.equals(until);
  }

  public boolean open() {
    return end == null;
  }

  public boolean kept() {
    return end != null && end.kept();
  }

  public boolean overdue(LocalDate today) {
    return open() && today.isAfter(due);
  }
}
