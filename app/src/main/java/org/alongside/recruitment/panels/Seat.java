package org.alongside.recruitment.panels;

import java.time.Instant;
import org.alongside.recruitment.ApplicationId;
import org.jspecify.annotations.Nullable;

/**
 * A seat somebody was drawn for.
 *
 * @param written whether a letter went out; if not, somebody rings
 */
public record Seat(
    ApplicationId application,
    SealId seal,
    SeatState state,
    Instant askedAt,
    boolean written,
    @Nullable Instant answeredAt) {}
