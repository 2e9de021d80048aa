package org.alongside.initiatives;

import java.time.Instant;
import org.alongside.people.PersonId;
import org.alongside.platform.Experience;
import org.jspecify.annotations.Nullable;

/**
 * How long somebody has been in the group.
 *
 * @param until when they left; nothing while they are here
 */
public record Stay(PersonId person, Experience experience, Instant since, @Nullable Instant until) {

  public boolean present() {
    return until == null;
  }

  boolean at(Instant moment) {
    return since.isBefore(moment) && (until == null || until.isAfter(moment));
  }
}
