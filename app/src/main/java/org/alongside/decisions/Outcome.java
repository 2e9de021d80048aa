package org.alongside.decisions;

import java.time.Instant;
import org.alongside.people.PersonId;

/**
 * @param reasons why this and not the others
 */
public record Outcome(String decided, String reasons, PersonId recordedBy, Instant at) {}
