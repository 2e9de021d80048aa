package org.alongside.themes.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.listening.Voice;
import org.alongside.listening.VoiceId;
import org.alongside.listening.Voices;
import org.alongside.platform.access.Sight;
import org.alongside.themes.Excerpt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The pieces of a theme that a reader may see, a screen at a time. Voices are read only as far as
 * the screen needs them, so a theme of thousands opens like one of ten.
 */
@Component
class Quotes {

  private static final int SCREEN = 30;
  private static final int BATCH = 200;

  record Seen(Excerpt excerpt, Voice voice) {}

  private final Voices voices;

  Quotes(Voices voices) {
    this.voices = voices;
  }

  /**
   * One more than a screen when there are more.
   *
   * @param from the piece to begin with; the first when there is none
   */
  List<Seen> from(@Nullable String from, List<Excerpt> all, Sight sight) {
    var seen = new ArrayList<Seen>();
    int begin = from == null ? 0 : Math.max(0, place(from, all));
    for (int i = begin; i < all.size() && seen.size() <= SCREEN; i += BATCH)
      add(all.subList(i, Math.min(all.size(), i + BATCH)), sight, seen);
    return seen.subList(0, Math.min(seen.size(), SCREEN + 1));
  }

  /** How many people's words of these a reader may see; nobody's words are read for it. */
  int people(List<Excerpt> all, Sight sight) {
    var ids = all.stream().map(Excerpt::voice).distinct().toList();
    return (int) voices.heard(ids).stream().filter(voice -> voice.seenBy(sight)).count();
  }

  static boolean more(List<Seen> seen) {
    return seen.size() > SCREEN;
  }

  static List<Seen> screen(List<Seen> seen) {
    return seen.subList(0, Math.min(seen.size(), SCREEN));
  }

  private void add(List<Excerpt> batch, Sight sight, List<Seen> seen) {
    Map<VoiceId, Voice> read =
        voices.all(batch.stream().map(Excerpt::voice).distinct().toList()).stream()
            .collect(Collectors.toMap(Voice::id, Function.identity()));
    for (var excerpt : batch) {
      var voice = read.get(excerpt.voice());
      if (voice != null && voice.seenBy(sight)) seen.add(new Seen(excerpt, voice));
    }
  }

  private static int place(String id, List<Excerpt> all) {
    for (int i = 0; i < all.size(); i++)
      if (all.get(i).id().value().toString().equals(id)) return i;
    return 0;
  }
}
