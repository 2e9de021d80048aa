package org.alongside.listening;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who waits for an answer, and how long people wait with us.
 *
 * @param oldest when the one who waits longest spoke; nobody waits when there is none
 * @param usual half of those who were answered lately heard within this; unknown while too few were
 */
public record Waiting(long people, @Nullable Instant oldest, @Nullable Duration usual) {

  /** Fewer answers than this say nothing about what is usual. */
  static final int ENOUGH = 3;
}
