package org.alongside.recruitment.web;

import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Page;

/** Where an applicant's code is entered. */
public record FindMinePage(String code, Problems problems) implements Page {}
