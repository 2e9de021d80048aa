package org.alongside.improvement.web;

/**
 * Something earlier on the thread, and its page.
 *
 * @param value its kind and id, as a form sends it
 */
public record Origin(String value, String words, String path) {}
