package org.alongside.people.web;

import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Page;

public record SignInPage(String email, String next, Problems problems) implements Page {}
