package org.alongside.accountability;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One giver was told of one report.
 *
 * @param written by letter; otherwise it waited on their receipt
 */
public record Telling(ReportId report, boolean written, Instant at, @Nullable Instant openedAt) {}
