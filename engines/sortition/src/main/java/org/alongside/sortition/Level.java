package org.alongside.sortition;

/** So many people have this chance; levels of a certificate go from the smallest chance up. */
public record Level(double chance, int people) {}
