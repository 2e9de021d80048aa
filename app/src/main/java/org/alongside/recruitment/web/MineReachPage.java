package org.alongside.recruitment.web;

import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Page;

/**
 * What we call them, and how we reach them.
 *
 * @param path of their page
 * @param now how they are reached, veiled; empty for not at all
 */
public record MineReachPage(
    String path, String name, String now, ReachForm reach, Problems problems) implements Page {}
