package org.alongside.conversations.web;

import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Page;

/**
 * @param back where one came from
 * @param action where the form goes
 * @param fresh whether nothing is there yet
 */
public record ConversationFormPage(
    String back, String action, boolean fresh, ConversationForm form, Problems problems)
    implements Page {}
