package org.alongside.listening.imports;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alongside.listening.VoiceKind;
import org.alongside.platform.Experience;

/** What people write in cells, in English and Welsh, for what we have names for. */
final class Terms {

  private static final Map<String, VoiceKind> KINDS =
      Map.ofEntries(
          entry("story", VoiceKind.STORY),
          entry("stori", VoiceKind.STORY),
          entry("idea", VoiceKind.IDEA),
          entry("suggestion", VoiceKind.IDEA),
          entry("syniad", VoiceKind.IDEA),
          entry("concern", VoiceKind.CONCERN),
          entry("complaint", VoiceKind.CONCERN),
          entry("pryder", VoiceKind.CONCERN),
          entry("compliment", VoiceKind.COMPLIMENT),
          entry("praise", VoiceKind.COMPLIMENT),
          entry("canmoliaeth", VoiceKind.COMPLIMENT),
          entry("matters", VoiceKind.MATTERS),
          entry("what matters", VoiceKind.MATTERS),
          entry("what matters to me", VoiceKind.MATTERS),
          entry("beth sy’n bwysig", VoiceKind.MATTERS));

  private static final Map<String, Experience> EXPERIENCES =
      Map.ofEntries(
          entry("lived", Experience.LIVED),
          entry("lived experience", Experience.LIVED),
          entry("profiad bywyd", Experience.LIVED),
          entry("learnt", Experience.LEARNT),
          entry("learned", Experience.LEARNT),
          entry("learnt experience", Experience.LEARNT),
          entry("profiad dysgu", Experience.LEARNT),
          entry("both", Experience.BOTH),
          entry("y ddau", Experience.BOTH),
          entry("unsaid", Experience.UNSAID),
          entry("not said", Experience.UNSAID));

  private static final Map<String, String> LANGUAGES = languages();

  private Terms() {}

  static Optional<VoiceKind> kind(String cell) {
    return Optional.ofNullable(KINDS.get(plain(cell)));
  }

  static Optional<Experience> experience(String cell) {
    return Optional.ofNullable(EXPERIENCES.get(plain(cell)));
  }

  /** A tag or a name becomes the tag: {@code Welsh}, {@code Cymraeg}, {@code cy}, {@code cy-GB}. */
  static Optional<String> language(String cell) {
    return Optional.ofNullable(LANGUAGES.get(plain(cell).replaceFirst("[-_].*", "")));
  }

  private static String plain(String cell) {
    return cell.strip().toLowerCase(Locale.ROOT).replace('\'', '’');
  }

  private static Map<String, String> languages() {
    Map<String, String> known = new HashMap<>();
    Arrays.stream(Locale.getISOLanguages())
        .map(Locale::of)
        .forEach(
            locale -> {
              String tag = locale.toLanguageTag();
              known.put(tag, tag);
              known.putIfAbsent(plain(locale.getDisplayLanguage(Locale.ENGLISH)), tag);
              known.putIfAbsent(plain(locale.getDisplayLanguage(locale)), tag);
            });
    return Map.copyOf(known);
  }
}
