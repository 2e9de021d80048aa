package org.alongside.themes.web;

import org.alongside.listening.Voice;
import org.alongside.listening.VoiceState;
import org.alongside.platform.Experience;
import org.alongside.platform.words.Words;

/**
 * One voice in a list: how long it has waited and for what, and how it begins.
 *
 * @param where the initiative, in lists of several; else empty
 * @param here whether it is the one being read
 */
public record VoiceRow(
    String path,
    String waited,
    String opening,
    String language,
    Experience experience,
    String where,
    boolean here) {

  private static final int OPENING = 60;

  static VoiceRow of(Voice voice, String path, String where, boolean here, Words words) {
    String next = voice.state() == VoiceState.RECEIVED ? "themes.to-read" : "themes.to-answer";
    return new VoiceRow(
        path,
        voice.waits()
            ? words.say("themes.row", words.wait(voice.givenAt()), words.say(next))
            : words.date(voice.givenAt()),
        opening(voice.words()),
        voice.language(),
        voice.experience(),
        where,
        here);
  }

  private static String opening(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    if (line.length() <= OPENING) return line;
    int end = line.lastIndexOf(' ', OPENING);
    return line.substring(0, end > OPENING / 2 ? end : OPENING).replaceFirst("[.,;:]+$", "") + "…";
  }
}
