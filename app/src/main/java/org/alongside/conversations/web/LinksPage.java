package org.alongside.conversations.web;

import java.util.List;
import java.util.Map;
import org.alongside.platform.pages.Page;

/**
 * Private links are made, and shown this once.
 *
 * @param links just made, whole addresses; none before
 * @param lastDay until when they can be used, in words; empty when there is no such day
 */
public record LinksPage(
    Place place,
    List<String> links,
    String lastDay,
    int atOnce,
    String many,
    Map<String, String> errors)
    implements Page {}
