package org.alongside.conversations.voting.web;

import org.alongside.platform.pages.Page;

/**
 * There is nothing left to vote on.
 *
 * @param last the statement that was voted on last; empty if none was
 */
public record VotedPage(String path, String question, int votes, String last, boolean adding)
    implements Page {}
