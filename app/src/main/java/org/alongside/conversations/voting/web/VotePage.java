package org.alongside.conversations.voting.web;

import org.alongside.conversations.voting.Vote;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Page;
import org.jspecify.annotations.Nullable;

/**
 * One statement, and what one can say to it.
 *
 * @param path of the conversation
 * @param now what the ballot says about it already, if anything
 * @param matters whether it is said to matter a lot
 * @param last the statement that was voted on before this one; empty for the first
 * @param back where to go on afterwards: “mine”, or empty for the next statement
 * @param adding whether one can say something of one’s own
 */
public record VotePage(
    String path,
    String question,
    String statement,
    Said said,
    int votes,
    int left,
    @Nullable Vote now,
    boolean matters,
    String last,
    String back,
    boolean adding,
    Problems problems)
    implements Page {}
