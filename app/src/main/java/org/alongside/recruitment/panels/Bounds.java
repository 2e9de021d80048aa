package org.alongside.recruitment.panels;

/** Of the seats, at least so many and at most so many. */
public record Bounds(int least, int most) {}
