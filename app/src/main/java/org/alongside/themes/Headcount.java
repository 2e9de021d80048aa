package org.alongside.themes;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.alongside.listening.Heard;
import org.alongside.listening.VoiceId;
import org.alongside.listening.Voices;
import org.alongside.platform.Experience;
import org.springframework.stereotype.Component;

/** How many people of which kind of experience stand behind a theme. */
@Component
class Headcount {

  private final ThemeStore themes;
  private final Voices voices;

  Headcount(ThemeStore themes, Voices voices) {
    this.themes = themes;
    this.voices = voices;
  }

  Map<ThemeId, Count> of(Collection<ThemeId> ids) {
    var said = themes.said(ids);
    var people = new HashMap<VoiceId, Experience>();
    for (Heard voice : voices.heard(said.stream().map(ThemeStore.Said::voice).toList()))
      if (!voice.withdrawn()) people.put(voice.id(), voice.experience());
    var counts = new HashMap<ThemeId, Count>();
    ids.forEach(id -> counts.put(id, Count.NOBODY));
    for (var one : said) {
      Experience experience = people.get(one.voice());
      if (experience != null)
        counts.computeIfPresent(one.theme(), (_, count) -> count.and(experience));
    }
    return counts;
  }
}
