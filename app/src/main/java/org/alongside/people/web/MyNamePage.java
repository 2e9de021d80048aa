package org.alongside.people.web;

import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Page;

public record MyNamePage(String name, String about, Problems problems) implements Page {}
