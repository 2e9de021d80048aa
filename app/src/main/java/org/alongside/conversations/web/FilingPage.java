package org.alongside.conversations.web;

import org.alongside.conversations.files.Filing;
import org.alongside.platform.pages.Page;

/** How far the votes of a file have come in, and that they are all in. */
public record FilingPage(Place place, Filing filing, int ballots) implements Page {}
