package org.alongside.themes;

import java.time.Instant;
import org.alongside.listening.VoiceId;
import org.alongside.people.PersonId;

/**
 * A piece of a voice under a theme.
 *
 * @param from where it begins in the voice's words, in characters from 0
 * @param to where it ends, exclusive
 */
public record Excerpt(
    ExcerptId id,
    ThemeId theme,
    VoiceId voice,
    int from,
    int to,
    String words,
    PersonId markedBy,
    Instant at) {}
