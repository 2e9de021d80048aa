package org.alongside.platform.mail;

import java.util.List;
import org.alongside.platform.trace.Ref;
import org.jspecify.annotations.Nullable;

/**
 * One letter to one address, already in the reader's language.
 *
 * @param link where the button leads, as a path from the root; its words are {@code linkWords}
 * @param unsubscribe a path that stops letters of this kind with one press; none for letters
 *     somebody has just asked for
 * @param about what it tells of: the same letter about the same thing is sent to an address only
 *     once
 */
public record Letter(
    String to,
    String language,
    String subject,
    List<String> paragraphs,
    String link,
    String linkWords,
    @Nullable String unsubscribe,
    Ref about) {}
