package org.alongside.platform.pictures;

/** A knot on the thread with its word and its date; either may be empty. */
public record Knot(Sign sign, String label, String when) {}
