package org.alongside.listening.imports;

import java.time.LocalDate;
import org.alongside.listening.VoiceKind;
import org.alongside.platform.Experience;
import org.jspecify.annotations.Nullable;

/** What a row says, read by the plan; or why it can't be read. */
public sealed interface Reading {

  /**
   * @param day on which it was said, where the file tells
   * @param email where to tell them what came of it; blank for nowhere
   */
  record Good(
      String words,
      @Nullable LocalDate day,
      VoiceKind kind,
      Experience experience,
      String language,
      String who,
      String email)
      implements Reading {}

  record Bad(RowProblem problem) implements Reading {}
}
