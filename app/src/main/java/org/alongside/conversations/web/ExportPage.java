package org.alongside.conversations.web;

import org.alongside.platform.pages.Page;

/**
 * What can be taken out of a conversation, and by whom.
 *
 * @param everything whether this reader may take every ballot
 */
public record ExportPage(Place place, boolean everything, int ballots) implements Page {}
