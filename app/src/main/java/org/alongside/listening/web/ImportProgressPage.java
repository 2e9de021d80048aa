package org.alongside.listening.web;

import org.alongside.initiatives.Initiative;
import org.alongside.listening.imports.Import;
import org.alongside.platform.pages.Page;

/** How far a file has come in. */
public record ImportProgressPage(Initiative initiative, Import file, int done, int all)
    implements Page {}
