package org.alongside.people.web;

import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Page;

/**
 * @param site what stands before the organisation's part of the address
 */
public record SetUpPersonPage(
    String name,
    String code,
    String site,
    String slug,
    String person,
    String email,
    Problems problems)
    implements Page {}
