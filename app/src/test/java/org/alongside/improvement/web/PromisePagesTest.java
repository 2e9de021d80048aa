package org.alongside.improvement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.alongside.InGroup;
import org.alongside.improvement.Changes;
import org.alongside.improvement.Commitment;
import org.alongside.improvement.Commitments;
import org.alongside.initiatives.WayOfWorking;
import org.alongside.people.Person;
import org.alongside.platform.Experience;
import org.alongside.themes.ThemeId;
import org.alongside.themes.Themes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Promises from the form to the page that anyone reads. */
class PromisePagesTest extends InGroup {

  private static final String HERE = "/initiatives/outpatients";

  @Autowired private Commitments commitments;
  @Autowired private Changes changes;
  @Autowired private Themes themes;

  private String theme;

  @BeforeEach
  void name() {
    ThemeId lost = themes.name(outpatients, "Can’t find it", priya.id(), now());
    theme = "theme:" + lost.value();
  }

  @Test
  void a_member_of_either_experience_does_every_act() {
    for (Person member : List.of(amina, imran)) {
      assertThat(get(member, HERE + "/promises/new")).hasStatusOk();
      assertThat(post(member, HERE + "/promises", promise())).hasStatus3xxRedirection();
      Commitment made = commitments.of(outpatients).getFirst();
      String page = PromiseQueries.path("outpatients", made.id());
      assertThat(get(member, page)).hasStatusOk().bodyText().contains("Due by 10 December");
      assertThat(post(member, page + "/keeping", Map.of("words", "Early.")))
          .hasStatus3xxRedirection();
      assertThat(web.get().uri(to(page))).bodyText().contains("Kept, 23 November", "Early.");
      assertThat(get(member, HERE + "/changes/new")).hasStatusOk();
      assertThat(post(member, HERE + "/changes", change("commitment:" + made.id().value())))
          .hasStatus3xxRedirection();
      assertThat(get(member, HERE + "/not-done/new")).hasStatusOk();
      assertThat(
              post(
                  member,
                  HERE + "/not-done",
                  Map.of("what", "Nearer parking", "reason", "The fire engine.", "from", theme)))
          .hasStatus3xxRedirection();
    }
    assertThat(changes.of(outpatients)).hasSize(2);
    assertThat(changes.notDoneIn(outpatients)).hasSize(2);
  }

  @Test
  void who_promised_sees_on_their_own_page_what_they_owe_until_it_is_kept() {
    assertThat(get(imran, "/me")).bodyText().contains("Your groups", HERE);
    post(amina, HERE + "/promises", promise());
    Commitment made = commitments.of(outpatients).getFirst();
    assertThat(get(imran, "/me")).bodyText().contains("What you promised", made.words());
    commitments.keep(made.id(), "", made.owner(), now());
    assertThat(get(imran, "/me")).bodyText().doesNotContain("What you promised");
  }

  @Test
  void a_button_that_is_pressed_three_times_at_once_does_one_thing() {
    atOnce(HERE + "/promises", promise());
    assertThat(commitments.of(outpatients)).hasSize(1);
    String from = "commitment:" + commitments.of(outpatients).getFirst().id().value();
    atOnce(HERE + "/changes", change(from));
    assertThat(changes.of(outpatients)).hasSize(1);
    atOnce(HERE + "/not-done", Map.of("what", "Parking", "reason", "Fire engines.", "from", theme));
    assertThat(changes.notDoneIn(outpatients)).hasSize(1);
    String covers = "change:" + changes.of(outpatients).getFirst().id().value();
    atOnce(HERE + "/reports", Map.of("title", "Foxes", "story", "You see them.", "covers", covers));
  }

  private void atOnce(String path, Map<String, String> form) {
    var presses =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> post(amina, path, form)))
            .limit(3)
            .toList();
    assertThat(presses.stream().map(press -> press.join().getResponse().getRedirectedUrl()))
        .doesNotContainNull()
        .containsOnly(presses.getFirst().join().getResponse().getRedirectedUrl());
  }

  @Test
  void an_overdue_promise_says_so_in_words() {
    post(amina, HERE + "/promises", promise());
    clock.pass(Duration.ofDays(20));
    String page = PromiseQueries.path("outpatients", commitments.of(outpatients).getFirst().id());
    assertThat(web.get().uri(to(page)))
        .bodyText()
        .contains("Overdue: it was promised for 10 December, 3 days ago");
    assertThat(web.get().uri(to(HERE))).bodyText().contains("Overdue: it was promised for");
  }

  @Test
  void where_many_promises_are_folded_away_the_page_counts_how_they_stand() {
    for (int made = 0; made < 5; made++) {
      var one = new HashMap<>(promise());
      one.put("words", "Sign number " + made + " will be up.");
      post(amina, HERE + "/promises", one);
    }
    var first = commitments.of(outpatients).getFirst().id();
    post(amina, PromiseQueries.path("outpatients", first) + "/breaking-off", reason());
    assertThat(web.get().uri(to(HERE)))
        .bodyText()
        .contains("4 due, 1 not kept.", "Show 3 more", "Not kept, said on 23 November");
  }

  @Test
  void a_promise_that_cannot_be_kept_needs_its_reason_and_ends_once() {
    post(amina, HERE + "/promises", promise());
    String page = PromiseQueries.path("outpatients", commitments.of(outpatients).getFirst().id());
    assertThat(post(amina, page + "/breaking-off", Map.of("reason", " ")))
        .hasStatus(422)
        .bodyText()
        .contains("Write why it can’t be kept");
    assertThat(post(amina, page + "/breaking-off", reason())).hasStatus3xxRedirection();
    assertThat(post(imran, page + "/keeping", Map.of())).hasStatus(409);
    assertThat(web.get().uri(to(page))).bodyText().contains("Not kept", "No money.");
  }

  @Test
  void what_is_wrong_is_said_and_what_was_typed_is_kept() {
    var typed = new HashMap<>(promise());
    typed.putAll(Map.of("due-day", "29", "due-month", "2", "due-year", "2027"));
    assertThat(post(amina, HERE + "/promises", typed))
        .hasStatus(422)
        .bodyText()
        .contains("February 2027 has 28 days: choose a day from 1 to 28", "New signs will be up");
    typed.putAll(Map.of("due-day", "1", "due-month", "2", "due-year", "2020"));
    assertThat(post(amina, HERE + "/promises", typed)).bodyText().contains("That day has passed");
    typed.put("owner", helen.id().value().toString());
    assertThat(post(amina, HERE + "/promises", typed)).bodyText().contains("Choose who answers");
  }

  @Test
  void others_read_and_only_members_act_and_only_in_their_own_work() {
    post(amina, HERE + "/promises", promise());
    var id = commitments.of(outpatients).getFirst().id();
    assertThat(get(helen, HERE + "/promises/new")).hasStatus(403);
    assertThat(get(helen, PromiseQueries.path("outpatients", id))).hasStatusOk();
    var other = begin("ward-7", WayOfWorking.CO_DESIGN);
    memberships.join(other, helen.id(), Experience.LIVED, now());
    String crossed = PromiseQueries.path("ward-7", id);
    assertThat(get(helen, crossed)).hasStatus(404);
    assertThat(post(helen, crossed + "/keeping", Map.of())).hasStatus(404);
    assertThat(post(helen, "/initiatives/ward-7/promises", promise())).hasStatus(422);
  }

  private Map<String, String> promise() {
    return Map.of(
        "words", "New signs will be up before the school holidays.",
        "owner", imran.id().value().toString(),
        "from", theme,
        "due-day", "10",
        "due-month", "12",
        "due-year", "2026");
  }

  private static Map<String, String> reason() {
    return Map.of("reason", "No money.");
  }

  private static Map<String, String> change(String from) {
    return Map.of("from", from, "title", "Fox footprints", "story", "A blue line came first.");
  }
}
