package org.alongside.listening.web;

import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Page;
import org.jspecify.annotations.Nullable;

/**
 * The giver changes their words, or who may see them.
 *
 * @param receipt the path of their receipt
 * @param asked what the team asks to say in other words; nothing if they don't
 */
public record YourVoicePage(
    String receipt,
    String words,
    @Nullable String language,
    AudienceForm form,
    Readers readers,
    String asked,
    Problems problems)
    implements Page {}
