package org.alongside.people.web;

import org.alongside.platform.pages.Page;

public record SignInSentPage(String email, String next, long minutes) implements Page {}
