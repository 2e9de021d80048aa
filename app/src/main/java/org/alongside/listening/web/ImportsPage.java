package org.alongside.listening.web;

import java.util.List;
import org.alongside.initiatives.Initiative;
import org.alongside.listening.imports.Import;
import org.alongside.platform.pages.Page;

/**
 * Send a file, and those sent before.
 *
 * @param problem what is wrong with the file that was sent; blank for nothing
 */
public record ImportsPage(Initiative initiative, List<Import> files, String problem)
    implements Page {}
