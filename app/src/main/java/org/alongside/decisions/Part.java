package org.alongside.decisions;

import java.time.Instant;
import org.alongside.people.PersonId;
import org.alongside.platform.Experience;

/**
 * One person's part in a decision.
 *
 * @param words why; those of somebody who disagreed stand first on the record
 */
public record Part(
    PersonId person, Experience experience, Stance stance, String words, Instant at) {}
