package org.alongside.people.web;

import org.alongside.platform.pages.Page;

public record SignInLinkPage(String token, boolean good) implements Page {}
