package org.alongside.themes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.Conversation;
import org.alongside.listening.Audience;
import org.alongside.listening.Moderation;
import org.alongside.listening.VoiceId;
import org.alongside.platform.Experience;
import org.alongside.themes.Piece;
import org.alongside.themes.ThemeId;
import org.alongside.themes.Themes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ThemePagesTest extends Conversation {

  @Autowired Themes themes;
  @Autowired Moderation moderation;

  ThemeId theme;
  String page;

  @BeforeEach
  void aThemeThatAllKindsOfReadersOpen() {
    theme = themes.name(signs.id(), "We can’t find it", priya.id(), now());
    page = "/initiatives/signs/themes/" + theme.value();
    marked(shown(said("PUBLICCANARY", Experience.LIVED, Audience.ANONYMOUS)));
    marked(shown(said("GROUPCANARY", Experience.LEARNT, Audience.GROUP)));
    marked(shown(said("TEAMCANARY", Experience.LIVED, Audience.TEAM)));
    marked(said("UNREADCANARY", Experience.LIVED, Audience.NAMED));
  }

  @Test
  void everybody_sees_how_many_said_it_and_only_the_words_that_are_for_all() {
    assertThat(passerByReads(page))
        .hasStatusOk()
        .bodyText()
        .contains("4 people said it.", "3 lived, 1 learnt", "PUBLICCANARY", "3 more people said it")
        .doesNotContain(
            "GROUPCANARY", "TEAMCANARY", "UNREADCANARY", "Amina", "Give it a better name");
  }

  @Test
  void the_group_sees_what_was_given_to_the_group() {
    assertThat(reads(carol, page))
        .bodyText()
        .contains("PUBLICCANARY", "GROUPCANARY", "2 more people said it", "Give it a better name")
        .doesNotContain("TEAMCANARY", "UNREADCANARY", "Amina");
  }

  @Test
  void the_team_sees_all_of_it() {
    assertThat(reads(priya, page))
        .bodyText()
        .contains("PUBLICCANARY", "GROUPCANARY", "TEAMCANARY", "UNREADCANARY")
        .doesNotContain("more people said it");
  }

  @Test
  void the_list_of_themes_says_who_said_them_and_no_words() {
    assertThat(passerByReads("/initiatives/signs/themes"))
        .bodyText()
        .contains("We can’t find it", "3 lived, 1 learnt")
        .doesNotContain("CANARY");
  }

  @Test
  void a_theme_is_not_found_under_another_piece_of_work() {
    begun("garden", "The garden");
    assertThat(passerByReads("/initiatives/garden/themes/" + theme.value())).hasStatus(404);
  }

  @Test
  void the_group_gives_a_theme_a_better_name_and_a_passer_by_does_not() {
    assertThat(sends(carol, page, "name", "Nobody can find it")).hasStatus3xxRedirection();
    assertThat(passerByReads(page)).bodyText().contains("Nobody can find it");
    assertThat(sends(someone("Passer By"), page, "name", "Mine")).hasStatus(403);
    assertThat(sends(carol, page, "name", " ")).hasStatus(422);
  }

  @Test
  void thousands_of_pieces_come_a_screen_at_a_time() {
    for (int i = 0; i < 40; i++) marked(shown(said("Again number " + i)));
    assertThat(passerByReads(page))
        .bodyText()
        .contains("Again number 28", "More of what they said")
        .doesNotContain("Again number 29");
    String next = themes.excerptsOf(theme).get(33).id().value().toString();
    assertThat(passerByReads(page + "?from=" + next))
        .bodyText()
        .contains("Again number 29", "Again number 39")
        .doesNotContain("Again number 28");
  }

  private VoiceId shown(VoiceId voice) {
    moderation.publish(voice, priya.id(), now());
    return voice;
  }

  private void marked(VoiceId voice) {
    int length = voices.get(voice).words().length();
    themes.mark(theme, voice, List.of(new Piece(0, length)), priya.id(), now());
  }
}
