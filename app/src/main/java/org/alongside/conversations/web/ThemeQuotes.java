package org.alongside.conversations.web;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.listening.Voice;
import org.alongside.listening.VoiceId;
import org.alongside.listening.Voices;
import org.alongside.platform.access.Sight;
import org.alongside.platform.words.Words;
import org.alongside.themes.Excerpt;
import org.alongside.themes.ThemeId;
import org.alongside.themes.Themes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The pieces of a theme that a reader may see, to write a statement beside. */
@Component
@Transactional(readOnly = true)
class ThemeQuotes {

  /** More than these nobody reads while writing one sentence. */
  private static final int READ = 40;

  private final Themes themes;
  private final Voices voices;

  ThemeQuotes(Themes themes, Voices voices) {
    this.themes = themes;
    this.voices = voices;
  }

  List<GrowPage.Quoted> of(ThemeId theme, Sight sight, Words words) {
    var seen = seen(themes.excerptsOf(theme), sight);
    return seen.entrySet().stream()
        .map(one -> quoted(one.getKey(), one.getValue(), sight, words))
        .toList();
  }

  /** Of the voices that were ticked, those that this reader may see and that say it. */
  List<VoiceId> visible(ThemeId theme, Iterable<String> ticked, Sight sight) {
    var asked = new HashSet<String>();
    ticked.forEach(asked::add);
    var pieces =
        themes.excerptsOf(theme).stream()
            .filter(piece -> asked.contains(piece.voice().value().toString()))
            .toList();
    return seen(pieces, sight).keySet().stream().map(Excerpt::voice).distinct().toList();
  }

  private Map<Excerpt, Voice> seen(List<Excerpt> pieces, Sight sight) {
    var ids = pieces.stream().map(Excerpt::voice).distinct().toList();
    var visible =
        voices.heard(ids).stream()
            .filter(one -> one.seenBy(sight))
            .map(one -> one.id())
            .limit(READ)
            .toList();
    var read =
        voices.all(visible).stream().collect(Collectors.toMap(Voice::id, Function.identity()));
    var seen = new LinkedHashMap<Excerpt, Voice>();
    for (var piece : pieces) {
      var voice = read.get(piece.voice());
      if (voice != null && voice.seenBy(sight)) seen.put(piece, voice);
    }
    return seen;
  }

  private static GrowPage.Quoted quoted(Excerpt piece, Voice voice, Sight sight, Words words) {
    String who = voice.whoFor(sight);
    return new GrowPage.Quoted(
        voice.id().value().toString(),
        piece.words(),
        voice.language(),
        voice.experience(),
        who.isBlank() ? words.say("tending.somebody") : who,
        words.say("platform.experience", voice.experience()));
  }
}
