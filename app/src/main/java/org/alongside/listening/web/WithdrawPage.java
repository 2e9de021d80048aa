package org.alongside.listening.web;

import org.alongside.platform.pages.Page;
import org.jspecify.annotations.Nullable;

/** What will happen when they take their words back. */
public record WithdrawPage(String receipt, String words, @Nullable String language)
    implements Page {}
