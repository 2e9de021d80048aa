package org.alongside.recruitment;

import java.time.Instant;

/**
 * A name was taken off the list, and the person's words with it.
 *
 * @param whenSealed after the draw was published, so that tickets name them still
 */
public record ApplicationWithdrawn(
    ApplicationId application, OpportunityId opportunity, boolean whenSealed, Instant at) {}
