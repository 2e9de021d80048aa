package org.alongside.conversations.voting;

/**
 * A vote that counts.
 *
 * @param votes statements that this ballot has voted on
 * @param first whether this one was among them for the first time
 */
public record Counted(int votes, boolean first) {}
