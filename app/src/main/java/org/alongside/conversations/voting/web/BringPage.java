package org.alongside.conversations.voting.web;

import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Page;

/**
 * Which kind of experience somebody brings.
 *
 * @param value as they said before; empty if they didn’t
 */
public record BringPage(String path, String value, Problems problems) implements Page {}
