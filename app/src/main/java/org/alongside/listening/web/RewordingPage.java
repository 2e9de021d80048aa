package org.alongside.listening.web;

import java.util.Map;
import org.alongside.platform.pages.Page;

/** What somebody is asked to say in other words. */
public record RewordingPage(VoiceBeside voice, String words, Map<String, String> errors)
    implements Page {}
