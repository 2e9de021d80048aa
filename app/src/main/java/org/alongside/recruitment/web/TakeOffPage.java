package org.alongside.recruitment.web;

import org.alongside.platform.pages.Page;

/**
 * What will happen when they take their name off.
 *
 * @param path of their page
 * @param isSealed whether tickets name them already
 * @param takesNames whether it could be put down again
 */
public record TakeOffPage(String path, String role, boolean isSealed, boolean takesNames)
    implements Page {}
