package org.alongside.people.web;

import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Page;

public record SetUpPage(String name, String code, boolean asksCode, Problems problems)
    implements Page {}
