package org.alongside.conversations.voting.web;

import org.alongside.platform.pages.Page;

/**
 * The conversation: what it asks, and the way to vote.
 *
 * @param until the last day in words; empty if there is none
 */
public record LandingPage(
    String path, String question, String lead, boolean open, String until, int votes, int left)
    implements Page {}
