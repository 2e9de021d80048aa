package org.alongside.recruitment.web;

import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Page;

/**
 * Screen 1 of 3: through which door, and whose name.
 *
 * @param draft the token of what was begun before; nothing on the first time
 */
public record JoinDoorPage(
    String opportunity, String role, String door, String whose, String draft, Problems problems)
    implements Page {}
