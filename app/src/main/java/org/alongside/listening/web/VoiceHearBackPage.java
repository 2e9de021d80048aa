package org.alongside.listening.web;

import org.alongside.listening.Audience;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Page;
import org.jspecify.annotations.Nullable;

/**
 * Screen 3 of 3.
 *
 * @param language of the words, if we know it
 * @param account the name of the one who is signed in; nothing for others
 * @param pledged within how many working days the sponsor answers; 0 when nobody has promised
 */
public record VoiceHearBackPage(
    String draft,
    String initiative,
    String words,
    @Nullable String language,
    Audience audience,
    String who,
    String account,
    int pledged,
    HearBackForm form,
    Problems problems)
    implements Page {}
