package org.alongside.listening.web;

import org.alongside.listening.Draft;
import org.alongside.listening.Tongue;
import org.alongside.listening.VoiceKind;
import org.alongside.listening.Voices;
import org.alongside.platform.Experience;
import org.alongside.platform.errors.Problems;

/**
 * The first screen: what happened. Only the words are needed.
 *
 * @param draft the token of what was kept before; nothing on the first time
 */
public record WordsForm(
    String words, String kind, String language, String experience, String draft) {

  static final WordsForm BLANK = new WordsForm("", "", "", "", "");

  public WordsForm {
    words = Chosen.text(words);
    kind = Chosen.text(kind);
    language = Chosen.text(language);
    experience = Chosen.text(experience);
    draft = Chosen.text(draft);
  }

  static WordsForm of(Draft kept, String token) {
    return new WordsForm(
        kept.words(), kept.kind().name(), kept.language(), kept.experience().name(), token);
  }

  Problems problems() {
    var problems = Problems.none();
    check(words, problems);
    return problems;
  }

  static void check(String words, Problems problems) {
    problems.require("words", words, "listening.words-needed");
    int length = words.strip().length();
    if (length > Voices.LONGEST)
      problems.add("words", "listening.words-long", Voices.LONGEST, length);
  }

  /** Nothing chosen is no lie: a story, and no kind of experience said. */
  Draft onto(Draft before, String pageLanguage) {
    return before.with(
        Chosen.of(VoiceKind.class, kind).orElse(VoiceKind.STORY),
        words,
        Tongue.offered(language) ? language : Tongue.of(words, pageLanguage),
        Chosen.of(Experience.class, experience).orElse(Experience.UNSAID));
  }
}
