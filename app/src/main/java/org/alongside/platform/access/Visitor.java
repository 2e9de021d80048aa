package org.alongside.platform.access;

/** Somebody who has signed in, as far as the frame of a page needs to know. */
public record Visitor(String name, boolean team, boolean administrator) {}
