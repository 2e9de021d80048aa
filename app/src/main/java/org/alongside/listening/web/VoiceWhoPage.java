package org.alongside.listening.web;

import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Page;

/**
 * Screen 2 of 3.
 *
 * @param initiative whose local copy of the words can go now
 */
public record VoiceWhoPage(
    String draft, String initiative, AudienceForm form, Readers readers, Problems problems)
    implements Page {}
