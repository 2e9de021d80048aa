package org.alongside.people.web;

import java.io.Serializable;
import java.util.UUID;

/**
 * What the session remembers: who, and in which organisation; everything else is asked anew each
 * time.
 */
record SignedIn(UUID organisation, UUID person) implements Serializable {}
