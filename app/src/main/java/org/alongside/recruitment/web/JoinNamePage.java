package org.alongside.recruitment.web;

import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Page;

/**
 * Screen 3 of 3: who it is, and how to reach them.
 *
 * @param account the name of the one who is signed in; nothing for others
 */
public record JoinNamePage(
    String draft, String role, boolean another, String account, NameForm form, Problems problems)
    implements Page {}
