package org.alongside.platform.access;

import java.util.UUID;

/** Somebody who has signed in, as far as the frame of a page and the gates need to know. */
public record Visitor(UUID id, String name, boolean team, boolean administrator) {}
