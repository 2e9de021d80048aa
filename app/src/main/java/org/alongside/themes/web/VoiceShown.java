package org.alongside.themes.web;

import java.util.List;
import org.alongside.listening.Voice;
import org.alongside.platform.Experience;
import org.alongside.platform.access.Sight;
import org.alongside.platform.words.Words;
import org.alongside.themes.Piece;

/**
 * Somebody's own words, and beside them who says it, what it is, how and when it came, and who may
 * see it.
 */
public record VoiceShown(
    Experience experience,
    String who,
    String about,
    String language,
    List<MarkedWords.Paragraph> paragraphs) {

  static VoiceShown of(Voice voice, List<Piece> marked, Sight sight, Words words) {
    String who = voice.whoFor(sight);
    return new VoiceShown(
        voice.experience(),
        who.isBlank() ? words.say("themes.somebody") : who,
        words.say(
            "themes.about",
            words.say("platform.experience", voice.experience()),
            words.say("themes.kind", voice.kind()),
            words.say("themes.channel", voice.channel()),
            words.date(voice.givenAt()),
            words.say("themes.audience", voice.audience())),
        voice.language(),
        MarkedWords.of(voice.words(), marked));
  }
}
