package org.alongside.accountability.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alongside.accountability.InStory;
import org.alongside.listening.Audience;
import org.alongside.listening.VoiceId;
import org.alongside.people.Person;
import org.alongside.platform.Experience;
import org.alongside.platform.trace.Ref;
import org.junit.jupiter.api.Test;

/** The thread as people read it. */
class ThreadTest extends InStory {

  private static final String CANARY = "canary-in-the-ward";

  @Test
  void a_thread_goes_from_what_was_said_to_what_people_were_told() {
    tellAll();
    assertThat(page("/thread"))
        .contains("27 people spoke")
        .contains("we walked round for forty minutes")
        .contains("We can’t find it")
        .contains("Signs that a seven-year-old can follow")
        .contains("Kept, ")
        .contains("Fox footprints")
        .contains("164 of 180 families found it without help")
        .contains("We said, we did")
        .contains("Said too, and not done")
        .contains("Let us park nearer the door");
  }

  @Test
  void it_can_be_read_from_the_end_to_the_beginning() {
    tellAll();
    assertThat(page("/thread").indexOf("Fox footprints, from"))
        .isLessThan(page("/thread").lastIndexOf("We said, we did"));
    String back = page("/thread?back");
    assertThat(back.lastIndexOf("We said, we did: "))
        .isLessThan(back.lastIndexOf("Fox footprints, from"));
    assertThat(back).contains("start with what they said");
  }

  @Test
  void before_anybody_spoke_it_says_so() {
    assertThat(page("/thread")).contains("Nobody has spoken yet");
  }

  @Test
  void words_stand_there_before_anybody_has_put_them_together() {
    shown(says("Nobody knew where it was.", Experience.LIVED, Audience.ANONYMOUS));
    assertThat(page("/thread")).contains("One person spoke").contains("Nobody knew where it was");
  }

  @Test
  void private_words_stand_on_no_page_of_others() {
    var shown = shown(says("We all got lost, twice.", Experience.LIVED, Audience.ANONYMOUS));
    var forGroup = shown(says(CANARY + " group", Experience.LIVED, Audience.GROUP));
    var forTeam = shown(says(CANARY + " team", Experience.LIVED, Audience.TEAM));
    var unread = says(CANARY + " unread", Experience.LIVED, Audience.NAMED).voice();
    var theme = theme("We can’t find it", List.of(shown, forGroup, forTeam, unread));
    for (String at : List.of("/thread", "/thread/theme/" + theme.value())) {
      assertThat(page(at)).doesNotContain(CANARY).contains("4 people spoke");
      assertThat(page(at, carol)).contains(CANARY + " group").doesNotContain(CANARY + " team");
      assertThat(page(at, priya)).contains(CANARY + " team");
    }
    for (VoiceId hidden : List.of(forGroup, forTeam, unread))
      assertThat(web.get().uri(at("/thread/voice/" + hidden.value()))).hasStatus(404);
  }

  @Test
  void somebody_who_took_their_words_back_is_only_counted() {
    var stays = shown(says("We all got lost, twice.", Experience.LIVED, Audience.ANONYMOUS));
    var goes = shown(says(CANARY, Experience.LIVED, Audience.NAMED));
    theme("We can’t find it", List.of(stays, goes));
    voices.withdraw(goes, now());
    assertThat(page("/thread"))
        .doesNotContain(CANARY)
        .contains("One person spoke")
        .contains("One person took their words back.");
  }

  @Test
  void one_voice_leads_to_its_change_and_the_change_back_to_all_voices() {
    var amina = tellAll().getFirst();
    assertThat(page("/thread/voice/" + amina.value()))
        .contains("Fox footprints")
        .contains("One person spoke")
        .contains("27 voices");
    var change = changes.of(outpatients.id()).getFirst();
    assertThat(page("/thread/change/" + change.id().value())).contains("27 people spoke");
  }

  @Test
  void a_thread_of_three_thousand_voices_is_as_small_a_page() {
    List<VoiceId> all = new ArrayList<>();
    for (int i = 0; i < 3_000; i++)
      all.add(
          shown(
              says(
                  "I got lost on floor " + i + ". " + "It took long. ".repeat(30),
                  Experience.values()[i % 3],
                  Audience.ANONYMOUS)));
    theme("We can’t find it", all);
    String page = page("/thread");
    assertThat(page).contains("3,000 people spoke").hasSizeLessThan(100_000);
  }

  private List<VoiceId> tellAll() {
    List<VoiceId> all = new ArrayList<>();
    all.add(
        shown(
            says(
                "we walked round for forty minutes. My son was crying.",
                "en",
                Experience.LIVED,
                Audience.ANONYMOUS,
                "amina@example.org")));
    all.add(
        shown(
            says(
                "Half my mornings begin with a family who is already upset.",
                Experience.LEARNT,
                Audience.NAMED)));
    all.add(
        shown(
            says(
                "Nid oedd neb yn gallu dweud wrthym ble i fynd.",
                "cy",
                Experience.LIVED,
                Audience.ANONYMOUS,
                null)));
    for (int i = 3; i < 27; i++)
      all.add(
          shown(
              says(
                  "the blue line just stops. it just stops!! at cupboard " + i,
                  i % 3 == 0 ? Experience.LEARNT : Experience.LIVED,
                  Audience.NAMED)));
    var theme = theme("We can’t find it, and we arrive upset", all);
    var decision = decided("Signs that a seven-year-old can follow, at every turn", theme);
    var change = done(promised(decision));
    changes.refuse(
        outpatients.id(),
        Ref.of("decision", decision),
        "Let us park nearer the door",
        "The fire engine needs that space.",
        LocalDate.of(2027, 1, 30),
        priya.id(),
        now());
    told(Ref.of("change", change));
    return all;
  }

  private String page(String path, Person... reader) {
    var request = web.get().uri(at(path));
    for (Person person : reader) request = request.with(as(person));
    var answer = request.exchange();
    assertThat(answer).hasStatusOk();
    return Pages.html(answer);
  }

  private String at(String path) {
    return to("/initiatives/outpatients" + path);
  }
}
