package org.alongside.listening.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.listening.Audience;
import org.alongside.listening.Given;
import org.alongside.listening.ListeningTown;
import org.alongside.listening.Moderation;
import org.alongside.listening.Verdict;
import org.alongside.listening.VoiceState;
import org.alongside.listening.Voices;
import org.alongside.people.Person;
import org.alongside.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class YourVoiceTest extends ListeningTown {

  private static final String VOICES = "/initiatives/outpatients/voices";

  @Autowired private Voices voices;
  @Autowired private Moderation moderation;

  private Given given;
  private Person priya;

  @BeforeEach
  void oneVoiceIsPublic() {
    priya = someone("Priya Nair", Role.FACILITATOR);
    given = voices.give(gift(Audience.NAMED), now());
    moderation.publish(given.voice(), priya.id(), now());
  }

  @Test
  void a_code_is_found_however_it_is_typed() {
    String typed = " " + given.code().spoken().toUpperCase() + ". ";
    assertThat(send("/receipt", Map.of("code", typed)))
        .hasRedirectedUrl(to("/receipt/" + given.code().words()));
  }

  @Test
  void an_unknown_code_is_said_to_be_unknown() {
    assertThat(send("/receipt", Map.of("code", "otter otter otter otter")))
        .hasStatus(422)
        .bodyText()
        .contains("We know no such code", "otter otter otter otter");
  }

  @Test
  void new_words_are_read_again_before_others_see_them() {
    assertThat(web.get().uri(to(VOICES))).bodyText().contains(WORDS, "Amina Warsame");
    assertThat(
            send(
                mine("/edit"),
                Map.of("words", "We found it at last.", "audience", "ANONYMOUS", "who", "Amina")))
        .hasStatus3xxRedirection();
    var voice = voices.get(given.voice());
    assertThat(voice.state()).isEqualTo(VoiceState.RECEIVED);
    assertThat(voice.who()).isEmpty();
    assertThat(web.get().uri(to(VOICES))).bodyText().doesNotContain(WORDS, "We found it");
  }

  @Test
  void fewer_readers_are_at_once_fewer_readers() {
    send(mine("/edit"), Map.of("words", WORDS, "audience", "TEAM"));
    assertThat(voices.get(given.voice()).state()).isEqualTo(VoiceState.PUBLISHED);
    assertThat(web.get().uri(to(VOICES))).bodyText().doesNotContain(WORDS);
    assertThat(web.get().uri(to(VOICES)).with(as(priya))).bodyText().contains(WORDS);
  }

  @Test
  void words_that_rest_are_seen_by_nobody_else_and_stay_at_rest_when_changed() {
    send(mine("/pause"), Map.of());
    assertThat(web.get().uri(to(VOICES))).bodyText().doesNotContain(WORDS);
    send(mine("/edit"), Map.of("words", "Other words", "audience", "TEAM"));
    assertThat(voices.get(given.voice()).state()).isEqualTo(VoiceState.PAUSED);
    send(mine("/go-on"), Map.of());
    assertThat(voices.get(given.voice()).state()).isEqualTo(VoiceState.RECEIVED);
  }

  @Test
  void taking_words_back_leaves_only_the_fact() {
    moderation.reply(
        given.voice(), "We are sorry about the forty minutes.", true, priya.id(), now());
    assertThat(web.get().uri(to(mine("/withdraw")))).hasStatusOk().bodyText().contains(WORDS);
    send(mine("/withdraw"), Map.of());
    send(mine("/withdraw"), Map.of());
    var voice = voices.get(given.voice());
    assertThat(voice.state()).isEqualTo(VoiceState.WITHDRAWN);
    assertThat(voice.words() + voice.who() + voice.consent()).isEmpty();
    assertThat(moderation.repliesTo(List.of(given.voice()))).isEmpty();
    assertThat(web.get().uri(to(VOICES)).with(as(priya)))
        .bodyText()
        .doesNotContain(WORDS, "Amina", "forty minutes");
    assertThat(send(mine("/edit"), Map.of("words", "Again", "audience", "TEAM"))).hasStatus(409);
  }

  @Test
  void the_giver_says_whether_it_was_any_good() {
    assertThat(send(mine("/verdict"), Map.of())).hasStatus(422);
    send(mine("/verdict"), Map.of("verdict", "PARTLY", "words", "It took long."));
    assertThat(moderation.verdictOf(given.voice())).contains(Verdict.PARTLY);
  }

  @Test
  void a_code_that_nobody_has_opens_nothing() {
    for (String act : List.of("edit", "pause", "withdraw", "verdict", "given"))
      assertThat(web.get().uri(to("/receipt/no-such-code-here/" + act))).hasStatus(404);
  }

  @Test
  void public_answers_stand_beside_the_words_and_private_ones_do_not() {
    moderation.reply(given.voice(), "We have moved the sign.", true, priya.id(), now());
    moderation.reply(given.voice(), "Ring me, Amina.", false, priya.id(), now());
    assertThat(web.get().uri(to(VOICES)))
        .bodyText()
        .contains("We have moved the sign.", "Priya Nair answered")
        .doesNotContain("Ring me");
  }

  @Test
  void somebody_enters_a_voice_for_another_once_and_says_how_they_agreed() {
    String page = VOICES + "/new";
    assertThat(web.get().uri(to(page)).with(as(someone("A Stranger")))).hasStatus(403);
    assertThat(web.get().uri(to(page)).with(as(priya)))
        .bodyText()
        .contains("How shall we tell them what comes of it?", "They use this")
        .doesNotContain("I keep a code", "Which language did you write in?");
    var fields =
        Map.of(
            "once", "token-of-this-page",
            "channel", "PHONE",
            "words", "Nobody picks up the phone.",
            "audience", "GROUP",
            "name", "Mr Hughes",
            "how", "code");
    assertThat(send(page, fields, Optional.of(priya))).hasStatus(422);
    var agreed = new HashMap<>(fields);
    agreed.put("consent", "He said yes on the phone.");
    String first = send(page, agreed, Optional.of(priya)).getResponse().getRedirectedUrl();
    assertThat(send(page, agreed, Optional.of(priya))).hasRedirectedUrl(first);
    assertThat(web.get().uri(String.valueOf(first))).bodyText().contains("hand it over");
  }

  private String mine(String act) {
    return "/receipt/" + given.code().words() + act;
  }

  private MvcTestResult send(String path, Map<String, String> fields) {
    return send(path, fields, Optional.empty());
  }

  private MvcTestResult send(String path, Map<String, String> fields, Optional<Person> by) {
    var request = web.post().uri(to(path)).with(by.map(this::as).orElseGet(() -> csrf()));
    fields.forEach(request::param);
    return request.exchange();
  }
}
