package org.alongside.conversations.maps.web;

import org.alongside.platform.pages.Page;

/** Only what changes: a part of a page, asked for every two seconds. */
public record LivePage(Live live) implements Page {}
