package org.alongside.listening;

import java.time.Instant;

/**
 * The giver took their words back. Published inside the transaction of the withdrawal, so that
 * whoever holds a copy of the words removes it at the same moment or not at all.
 */
public record VoiceWithdrawn(VoiceId voice, Instant at) {}
