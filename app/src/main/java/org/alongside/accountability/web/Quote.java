package org.alongside.accountability.web;

import java.util.Locale;
import org.alongside.listening.Channel;
import org.alongside.listening.Voice;
import org.alongside.platform.Experience;
import org.alongside.platform.access.Sight;
import org.alongside.platform.words.Words;

/**
 * Somebody's words as they gave them.
 *
 * @param how by phone, on paper, in which language; empty where that goes without saying
 */
public record Quote(String words, String language, Experience experience, String name, String how) {

  static Quote of(Voice voice, String shown, Sight sight, Words words) {
    String who = voice.whoFor(sight);
    return new Quote(
        shown,
        voice.language(),
        voice.experience(),
        who.isBlank() ? words.say("accountability.somebody") : who,
        how(voice, words));
  }

  /** How it came to us: "By phone, in Welsh". */
  static String how(Voice voice, Words words) {
    String channel =
        voice.channel() == Channel.WEB || voice.channel() == Channel.IMPORT
            ? ""
            : words.say("accountability.channel", voice.channel());
    if (voice.language().equals(words.locale().getLanguage())) return channel;
    String language = Locale.forLanguageTag(voice.language()).getDisplayLanguage(words.locale());
    return channel.isEmpty()
        ? words.say("accountability.in-language", language)
        : words.say("accountability.channel-language", channel, language);
  }

  /** Only learnt experience is drawn stitched. */
  public boolean learnt() {
    return experience == Experience.LEARNT;
  }
}
