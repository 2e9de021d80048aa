package org.alongside.conversations.voting.web;

import org.alongside.platform.pages.Page;

/**
 * Somebody holds a private link, and can begin or go on.
 *
 * @param lead a few sentences of the team
 * @param votes given with this link already, on whatever device
 * @param somebody the name of who has signed in on this device; empty if nobody has
 */
public record PrivateLinkPage(
    String path, String secret, String question, String lead, int votes, int left, String somebody)
    implements Page {}
