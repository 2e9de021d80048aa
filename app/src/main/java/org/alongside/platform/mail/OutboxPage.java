package org.alongside.platform.mail;

import java.util.List;
import org.alongside.platform.pages.Page;
import org.alongside.platform.pictures.State;
import org.jspecify.annotations.Nullable;

/**
 * A mail reader: one letter open, the others beside it, newest first.
 *
 * @param to whose letters only; empty for everybody's
 */
public record OutboxPage(String to, @Nullable Opened opened, List<Line> letters) implements Page {

  public record Line(
      String address,
      String subject,
      String to,
      String when,
      State state,
      String stateWords,
      boolean open) {}

  public record Opened(Letter letter, String from, String when, State state, String stateWords) {}
}
