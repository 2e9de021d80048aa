package org.alongside.themes;

import java.time.Instant;
import org.alongside.listening.VoiceId;

/** A piece of this voice stands under a theme: something may come of it. */
public record VoiceCoded(VoiceId voice, Instant at) {}
