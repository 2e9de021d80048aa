package org.alongside.recruitment.web;

import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Page;

/** An applicant changes what they need; {@code path} is that of their page. */
public record MineNeedsPage(String path, NeedsForm form, Problems problems) implements Page {}
