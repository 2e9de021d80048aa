package org.alongside.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.alongside.Conversation;
import org.alongside.listening.Audience;
import org.alongside.listening.VoiceId;
import org.alongside.platform.Experience;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.pictures.Voices;
import org.alongside.platform.trace.Ref;
import org.alongside.platform.trace.Trace;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ThemesTest extends Conversation {

  @Autowired Themes themes;
  @Autowired Trace trace;

  @Test
  void the_same_name_twice_is_one_theme() {
    ThemeId first = themes.name(signs.id(), "We can’t find it", priya.id(), now());
    ThemeId again = themes.name(signs.id(), " we CAN’T find it ", carol.id(), now());
    assertThat(again).isEqualTo(first);
    assertThat(themes.of(signs.id())).hasSize(1);
  }

  @Test
  void a_theme_is_not_renamed_to_the_name_of_another() {
    themes.name(signs.id(), "Waiting", priya.id(), now());
    ThemeId other = themes.name(signs.id(), "Kindness", priya.id(), now());
    assertThatThrownBy(() -> themes.rename(other, "waiting")).isInstanceOf(Refusal.class);
    themes.rename(other, "kindness");
  }

  @Test
  void people_are_counted_once_a_theme_by_the_experience_they_bring() {
    ThemeId theme = themes.name(signs.id(), "We can’t find it", priya.id(), now());
    VoiceId twice = said("We walked. We walked on.");
    mark(theme, twice, "We walked.");
    mark(theme, twice, "We walked on.");
    mark(theme, said("I am asked thirty times", Experience.LEARNT, Audience.TEAM), "thirty");
    ThemeId silent = themes.name(signs.id(), "Nobody says this", priya.id(), now());

    var counts = themes.counts(signs.id());
    assertThat(counts.get(theme)).isEqualTo(new Count(new Voices(1, 1, 0, 0)));
    assertThat(counts.get(silent)).isEqualTo(Count.NOBODY);
  }

  @Test
  void a_voice_is_linked_to_a_theme_as_long_as_a_piece_of_it_stands_there() {
    ThemeId theme = themes.name(signs.id(), "Walking", priya.id(), now());
    VoiceId voice = said("We walked. We walked on.");
    ExcerptId one = mark(theme, voice, "We walked.");
    ExcerptId other = mark(theme, voice, "We walked on.");
    themes.unmark(one);
    assertThat(trace.onwards(List.of(Ref.of("voice", voice)))).hasSize(1);
    themes.unmark(other);
    assertThat(trace.onwards(List.of(Ref.of("voice", voice)))).isEmpty();
  }

  @Test
  void the_same_piece_twice_is_one_and_keeps_its_name() {
    ThemeId theme = themes.name(signs.id(), "Walking", priya.id(), now());
    VoiceId voice = said("We walked.");
    assertThat(mark(theme, voice, "walked")).isEqualTo(mark(theme, voice, "walked"));
    assertThat(themes.piecesOf(voice)).hasSize(1);
  }

  @Test
  void pieces_follow_their_words_when_a_voice_is_reworded() {
    ThemeId theme = themes.name(signs.id(), "Walking", priya.id(), now());
    VoiceId voice = said("Dr Lee was rude. We walked. no no no");
    mark(theme, voice, "We walked.");
    mark(theme, voice, "Dr Lee was rude.");
    String words = voices.get(voice).words();
    int first = words.indexOf("no");
    themes.mark(theme, voice, first, first + 2, priya.id(), now());
    themes.mark(theme, voice, first + 3, first + 5, priya.id(), now());

    voices.edit(voice, "Somebody was rude. We walked. no", Audience.ANONYMOUS, "", "", now());

    assertThat(themes.piecesOf(voice))
        .extracting(Excerpt::words)
        .containsExactly("We walked.", "no");
    assertThat(themes.piecesOf(voice).getFirst().from()).isEqualTo(19);
  }

  @Test
  void a_voice_that_is_taken_back_leaves_no_piece_and_is_counted_no_more() {
    ThemeId theme = themes.name(signs.id(), "Walking", priya.id(), now());
    VoiceId voice = said("We walked.");
    mark(theme, voice, "We walked.");
    voices.withdraw(voice, now());
    assertThat(themes.excerptsOf(theme)).isEmpty();
    assertThat(themes.counts(signs.id()).get(theme)).isEqualTo(Count.NOBODY);
  }

  private ExcerptId mark(ThemeId theme, VoiceId voice, String words) {
    int from = voices.get(voice).words().indexOf(words);
    return themes.mark(theme, voice, from, from + words.length(), priya.id(), now());
  }
}
