package org.alongside.initiatives.web;

import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Page;

/**
 * @param days within how many working days they answer, as it was typed
 */
public record PledgePage(String path, String title, String words, String days, Problems problems)
    implements Page {}
