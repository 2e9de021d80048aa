package org.alongside.listening;

import java.time.Instant;

/**
 * Somebody answered under their own name, or declined with a reason that was sent.
 *
 * @param declined a no, which ends the voice's way
 */
public record VoiceAnswered(VoiceId voice, boolean declined, Instant at) {}
