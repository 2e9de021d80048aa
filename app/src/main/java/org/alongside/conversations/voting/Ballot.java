package org.alongside.conversations.voting;

import java.time.Instant;
import org.alongside.conversations.BallotId;
import org.alongside.conversations.ConversationId;
import org.alongside.platform.Experience;
import org.jspecify.annotations.Nullable;

/**
 * One person’s ballot in one conversation; whose it is can’t be read from it.
 *
 * @param experience which kind of experience they said they bring
 * @param leftOut why it doesn’t count, if somebody of the team decided so
 */
public record Ballot(
    BallotId id,
    ConversationId conversation,
    Kind kind,
    Experience experience,
    Instant begunAt,
    @Nullable String leftOut) {

  public enum Kind {
    PERSON,
    LINK,
    IMPORT
  }

  public boolean counts() {
    return leftOut == null;
  }
}
