package org.alongside.conversations;

import java.time.Instant;
import java.time.LocalDate;
import org.alongside.initiatives.InitiativeId;
import org.jspecify.annotations.Nullable;

/**
 * A question, and statements on it that people vote on.
 *
 * @param lead a few sentences: what it is about and what happens with what comes out
 * @param adding whether who takes part may say something of their own
 * @param byLink whether a private link for one person does instead of an account
 * @param until the last day of voting, if there is one
 * @param source where it comes from, if it wasn’t held here, with its licence; else empty
 * @param version rises with each change, so that nobody overwrites what they haven’t seen
 */
public record Conversation(
    ConversationId id,
    InitiativeId initiative,
    String question,
    String lead,
    boolean adding,
    boolean byLink,
    @Nullable LocalDate until,
    String source,
    @Nullable Instant openedAt,
    @Nullable Instant closedAt,
    int version) {

  public ConversationState state() {
    if (closedAt != null) return ConversationState.CLOSED;
    return openedAt == null ? ConversationState.PREPARED : ConversationState.OPEN;
  }

  public boolean takesVotes(LocalDate today) {
    return state() == ConversationState.OPEN && (until == null || !today.isAfter(until));
  }
}
