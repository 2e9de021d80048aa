package org.alongside.people.web;

import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Page;

public record WelcomePage(String name, String about, String email, Problems problems)
    implements Page {}
