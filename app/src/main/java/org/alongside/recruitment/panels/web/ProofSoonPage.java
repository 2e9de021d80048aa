package org.alongside.recruitment.panels.web;

import org.alongside.platform.pages.Page;

/** Nothing is sealed yet: how it will be done. */
public record ProofSoonPage(Place place) implements Page {}
