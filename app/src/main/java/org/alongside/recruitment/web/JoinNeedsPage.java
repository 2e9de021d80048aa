package org.alongside.recruitment.web;

import java.util.List;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Page;

/**
 * Screen 2 of 3: what helps to take part, and the equality questions. No name is known yet.
 *
 * @param another whether it is about somebody else
 */
public record JoinNeedsPage(
    String draft,
    String opportunity,
    boolean another,
    NeedsForm form,
    List<Asked> questions,
    String household,
    Problems problems)
    implements Page {}
