package org.alongside.sortition;

import java.util.Map;

/** How many of the seats go to people who have all these values (feature → value): min to max. */
public record Intersection(Map<String, String> where, int min, int max) {}
