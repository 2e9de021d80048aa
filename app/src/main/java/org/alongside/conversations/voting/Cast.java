package org.alongside.conversations.voting;

import org.alongside.conversations.StatementId;

/**
 * What a ballot says about a statement now.
 *
 * @param matters “this matters a lot to me”
 */
public record Cast(StatementId statement, Vote vote, boolean matters) {}
