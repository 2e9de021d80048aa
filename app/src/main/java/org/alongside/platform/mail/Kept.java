package org.alongside.platform.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A letter that was written, and what became of it. */
public record Kept(
    LetterId id,
    Letter letter,
    Instant writtenAt,
    @Nullable Instant sentAt,
    int tries,
    Instant nextTryAt,
    String trouble) {}
