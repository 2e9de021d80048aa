package org.alongside.conversations.maps.web;

import org.alongside.platform.pages.Page;

/** Only what changes: a part of a page, asked for every second. */
public record LivePage(Live live) implements Page {}
