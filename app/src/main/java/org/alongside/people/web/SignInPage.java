package org.alongside.people.web;

import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Page;

/**
 * @param next where the person was going; empty when they just came
 */
public record SignInPage(String email, String next, long minutes, Problems problems)
    implements Page {}
