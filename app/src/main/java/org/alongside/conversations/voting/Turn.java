package org.alongside.conversations.voting;

import java.util.Optional;
import org.alongside.conversations.StatementId;

/**
 * How far somebody is, and what they are asked now.
 *
 * @param begun whether they have a ballot
 * @param votes statements that they have voted on
 * @param left statements that they can still vote on
 * @param next one of those
 * @param last the statement that they voted on last
 */
public record Turn(
    boolean begun, int votes, int left, Optional<StatementId> next, Optional<StatementId> last) {}
