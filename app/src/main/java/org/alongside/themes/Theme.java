package org.alongside.themes;

import java.time.Instant;
import org.alongside.initiatives.InitiativeId;
import org.alongside.people.PersonId;

/** What voices have in common, named by people who read them. */
public record Theme(
    ThemeId id, InitiativeId initiative, String name, PersonId namedBy, Instant namedAt) {

  /** The longest name: a sentence, as people say it. */
  public static final int LONGEST = 200;
}
