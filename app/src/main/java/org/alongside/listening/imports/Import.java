package org.alongside.listening.imports;

import java.time.Instant;
import java.util.List;
import org.alongside.initiatives.InitiativeId;
import org.alongside.listening.Audience;
import org.alongside.listening.VoiceKind;
import org.alongside.people.PersonId;
import org.alongside.platform.Experience;
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

  /** Just read; what its columns mean is guessed from their headings. */
  static Import unread(
      ImportId id,
      InitiativeId initiative,
      String fileName,
      TextFile text,
      List<String> header,
      PersonId by,
      Instant at) {
    Plan guess =
        new Plan(Plan.guess(header), VoiceKind.STORY, Experience.UNSAID, "en", Audience.TEAM, "");
    String charset = text.charset().name();
    return new Import(
        id,
        initiative,
        fileName,
        charset,
        header,
        0,
        guess,
        ImportState.READ,
        by,
        at,
        null,
        null,
        null);
  }

  public boolean begun() {
    return state == ImportState.RUNNING || state == ImportState.DONE;
  }
}
