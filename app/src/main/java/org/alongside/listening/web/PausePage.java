package org.alongside.listening.web;

import org.alongside.platform.pages.Page;

/**
 * Rest, or go on.
 *
 * @param paused what it is now
 */
public record PausePage(String receipt, boolean paused) implements Page {}
