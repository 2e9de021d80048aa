package org.alongside.platform.front;

import org.alongside.platform.pages.Page;

/**
 * @param phone empty when the organisation has given none
 * @param dial the same in the form that a telephone dials
 */
public record TalkPage(String phone, String dial, String email) implements Page {}
