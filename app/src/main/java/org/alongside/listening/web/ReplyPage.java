package org.alongside.listening.web;

import java.util.Map;
import org.alongside.platform.pages.Page;

/** An answer to somebody, under one's own name. */
public record ReplyPage(
    VoiceBeside voice, String name, String words, String open, Map<String, String> errors)
    implements Page {}
