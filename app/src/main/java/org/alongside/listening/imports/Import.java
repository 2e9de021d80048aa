package org.alongside.listening.imports;

import java.time.Instant;
import java.util.List;
import org.alongside.initiatives.InitiativeId;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One file of voices.
 *
 * @param charset in which it was read: UTF-8, or what else it turned out to be
 * @param plan guesses until somebody chooses
 */
public record Import(
    ImportId id,
    InitiativeId initiative,
    String fileName,
    String charset,
    List<String> header,
    int rows,
    Plan plan,
    ImportState state,
    PersonId uploadedBy,
    Instant uploadedAt,
    @Nullable PersonId begunBy,
    @Nullable Instant begunAt,
    @Nullable Instant doneAt) {

  public boolean begun() {
    return state == ImportState.RUNNING || state == ImportState.DONE;
  }
}
