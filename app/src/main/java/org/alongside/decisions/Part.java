package org.alongside.decisions;

import java.time.Instant;
import org.alongside.people.PersonId;
import org.alongside.platform.Experience;
import org.jspecify.annotations.Nullable;

/**
 * One person's part in a decision.
 *
 * @param words why; those of somebody who disagreed stand first on the record
 * @param writtenBy who wrote it down for a member without a device; nobody when they did it
 *     themselves
 */
public record Part(
    PersonId person,
    Experience experience,
    Stance stance,
    String words,
    Said said,
    @Nullable PersonId writtenBy,
    Instant at) {}
