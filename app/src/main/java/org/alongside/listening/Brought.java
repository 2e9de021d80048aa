package org.alongside.listening;

import java.time.Instant;

/** A voice that came in a file, and when it was given. */
public record Brought(VoiceId id, Gift gift, Instant givenAt) {}
