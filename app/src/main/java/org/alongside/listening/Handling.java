package org.alongside.listening;

import java.time.Instant;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One step in the life of a voice.
 *
 * @param by nobody when the giver did it by receipt
 * @param words what was said with it: the reason of a no, what to reword
 */
public record Handling(VoiceState to, @Nullable PersonId by, String words, Instant at) {}
