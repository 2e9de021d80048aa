package org.alongside.listening;

import java.time.Instant;

/**
 * The words changed, so pieces marked in the old ones no longer stand. Published inside the same
 * transaction.
 */
public record VoiceReworded(VoiceId voice, String words, Instant at) {}
