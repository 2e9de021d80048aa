package org.alongside.conversations.files;

import java.time.Instant;
import org.alongside.conversations.ConversationId;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Files that come into a conversation: its statements are there at once, its votes one after
 * another.
 *
 * @param votes how many there are in all
 * @param done how many of them are in
 */
public record Filing(
    ConversationId conversation,
    int statements,
    int votes,
    int done,
    PersonId by,
    Instant at,
    @Nullable Instant finishedAt) {

  public boolean finished() {
    return finishedAt != null;
  }
}
