package org.alongside.people.web;

import java.util.List;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.govuk.Choice;
import org.alongside.platform.pages.Page;

/**
 * @param told what was done just now; nothing when somebody only looks
 */
public record PersonPage(
    String id,
    String name,
    String about,
    List<Choice> choices,
    List<String> roles,
    Problems problems,
    String told)
    implements Page {}
