package org.alongside.people.web;

import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Page;

/**
 * @param preference the name of one of {@code Preference}; empty when nothing is chosen
 */
public record MyLettersPage(String preference, String language, Problems problems)
    implements Page {}
