package org.alongside.themes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.regex.Pattern;
import org.alongside.Conversation;
import org.alongside.listening.Audience;
import org.alongside.listening.Moderation;
import org.alongside.listening.VoiceId;
import org.alongside.platform.Experience;
import org.alongside.themes.Excerpt;
import org.alongside.themes.Themes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WorkbenchTest extends Conversation {

  @Autowired Themes themes;
  @Autowired Moderation moderation;

  @Test
  void the_inbox_says_who_waits_and_the_oldest_comes_first() {
    said("I came first");
    clock.pass(Duration.ofDays(6));
    said("I came later");
    var page = reads(priya, "/voices");
    assertThat(page)
        .bodyText()
        .contains(
            "2 people wait for an answer.", "The oldest has waited 6 days.", "6 days, to read")
        .containsSubsequence("I came first", "I came later");
  }

  @Test
  void the_inbox_says_how_long_half_of_the_answered_waited() {
    for (int days = 1; days <= 3; days++) {
      VoiceId voice = said("Voice " + days);
      clock.pass(Duration.ofDays(days));
      moderation.reply(voice, "Thank you", false, priya.id(), now());
    }
    assertThat(reads(priya, "/voices"))
        .bodyText()
        .containsOnlyOnce("Nobody waits for an answer.")
        .contains("Half hear from us within 2 days.");
  }

  @Test
  void the_inbox_turns_its_pages_and_shows_one_piece_of_work() {
    var garden = begun("garden", "The garden");
    said(garden, "About the garden", Experience.LIVED, Audience.TEAM, now());
    for (int i = 10; i < 55; i++) said("Waiting " + i);
    var first = reads(priya, "/voices?in=signs");
    assertThat(first)
        .bodyText()
        .contains("45 people wait", "Waiting 29")
        .doesNotContain("Waiting 30", "About the garden");
    String second = linked(first, "next");
    assertThat(reads(priya, second))
        .bodyText()
        .contains("Waiting 30", "Waiting 49")
        .doesNotContain("Waiting 29", "Waiting 50");
    String third = linked(reads(priya, second), "next");
    assertThat(reads(priya, third))
        .bodyText()
        .contains("Waiting 54")
        .doesNotContain("rel=\"next\"");
    assertThat(reads(priya, linked(reads(priya, third), "prev")))
        .bodyText()
        .contains("Waiting 30", "Waiting 49")
        .doesNotContain("Waiting 50");
  }

  @Test
  void a_member_of_the_group_has_no_inbox() {
    assertThat(reads(carol, "/voices")).hasStatus(403);
    assertThat(reads(carol, "/voices/" + said("For the team").value())).hasStatus(403);
  }

  @Test
  void words_are_ticked_and_put_under_a_new_theme_without_a_script() {
    VoiceId voice = said("We asked three people. Two were kind. <b>One</b> pointed.");
    String pieces = "/initiatives/signs/voices/" + voice.value() + "/pieces";
    assertThat(reads(priya, pieces + "/new")).bodyText().contains("value=\"0-22\"", "&lt;b&gt;One");
    String edition = PiecesForm.edition(voices.get(voice));
    assertThat(
            sends(
                priya,
                pieces,
                "piece",
                "0-22",
                "piece",
                "23-37",
                "theme",
                "new",
                "name",
                "Kindness",
                "edition",
                edition))
        .hasStatus3xxRedirection();
    assertThat(themes.piecesOf(voice))
        .extracting(Excerpt::words)
        .containsExactly("We asked three people. Two were kind.");
    assertThat(reads(priya, "/voices/" + voice.value() + "?done=marked"))
        .bodyText()
        .contains(
            "<mark>We asked three people. Two were kind.</mark>",
            "Kindness",
            "1 lived, 0 learnt",
            "Priya Nair");
  }

  @Test
  void what_is_missing_is_said_and_what_was_ticked_is_kept() {
    VoiceId voice = said("We asked three people. Two were kind.");
    String pieces = "/initiatives/signs/voices/" + voice.value() + "/pieces";
    String edition = PiecesForm.edition(voices.get(voice));
    assertThat(sends(priya, pieces, "piece", "0-22", "edition", edition))
        .hasStatus(422)
        .bodyText()
        .contains("Choose a theme, or name a new one", "value=\"0-22\" checked");
    assertThat(
            sends(
                priya, pieces, "piece", "0-9999", "theme", "new", "name", "A", "edition", edition))
        .hasStatus(422);
    assertThat(sends(priya, pieces, "piece", "0-22", "theme", "new", "name", "A", "edition", "old"))
        .hasStatus(422)
        .bodyText()
        .contains("The words have changed");
  }

  @Test
  void the_group_marks_what_it_may_read_and_never_finds_the_rest() {
    VoiceId open = said("We all may read this", Experience.LIVED, Audience.GROUP);
    VoiceId closed = said("TEAMCANARY", Experience.LIVED, Audience.TEAM);
    moderation.publish(open, priya.id(), now());
    moderation.publish(closed, priya.id(), now());
    moderation.reply(open, "PRIVATECANARY", false, priya.id(), now());
    moderation.reply(open, "Thank you all", true, priya.id(), now());
    String root = "/initiatives/signs/voices/";
    assertThat(reads(carol, root + open.value()))
        .hasStatusOk()
        .bodyText()
        .contains("We all may read this", "Thank you all", "/pieces/new")
        .doesNotContain("CANARY", "Amina", "people wait", "decline");
    assertThat(reads(carol, root + closed.value())).hasStatus(404);
    assertThat(reads(carol, root + closed.value() + "/pieces/new")).hasStatus(404);
    String edition = PiecesForm.edition(voices.get(open));
    assertThat(
            sends(
                carol,
                root + open.value() + "/pieces",
                "piece",
                "0-6",
                "theme",
                "new",
                "name",
                "All",
                "edition",
                edition))
        .hasStatus3xxRedirection();
    String marked = themes.piecesOf(open).getFirst().id().value().toString();
    assertThat(sends(carol, "/initiatives/signs/pieces/" + marked + "/removal"))
        .hasStatus3xxRedirection();
    assertThat(themes.piecesOf(open)).isEmpty();
    assertThat(reads(someone("Passer By"), root + open.value())).hasStatus(403);
  }

  private String linked(
      org.springframework.test.web.servlet.assertj.MvcTestResult page, String rel) {
    String body =
        new String(
            page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    var found =
        Pattern.compile("rel=\"" + rel + "\" href=\"/" + town.slug() + "([^\"]+)\"").matcher(body);
    assertThat(found.find()).as(rel).isTrue();
    return found.group(1).replace("&amp;", "&");
  }
}
