package org.alongside.recruitment.panels;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;

class PanelPagesTest extends InRecruitment {

  @Test
  void who_is_missing_is_said_in_plain_words_and_few_stay_few() {
    affects();
    var page = web.get().uri(to(team("/people"))).with(as(priya)).exchange();
    assertThat(page).hasStatusOk();
    assertThat(page).bodyText().contains("Age: Under 30: only a few yet");
    assertThat(page).bodyText().contains("about 3 in 10");
    var csv = web.get().uri(to(team("/people.csv"))).with(as(priya)).exchange();
    assertThat(csv).bodyText().contains("Under 30,30%,*,–").contains("Woman,50%,10,about half");
  }

  @Test
  void what_is_done_about_a_gap_shows_what_it_changed() {
    affects();
    var group = new Group("age", "60-74");
    var id = populations.begin(wanted, group, priya.id(), "Ask at the club", priya.id(), now());
    opportunities.open(wanted, priya.id(), now());
    for (int i = 30; i < 40; i++) apply(i, "60-74", true);
    populations.finish(id, "Ten came.", priya.id(), now());
    var task = populations.outreach(id);
    assertThat(task.before().shown()).isEqualTo("0");
    assertThat(requireNonNull(task.after()).shown()).isEqualTo("10");
    assertThat(web.get().uri(to(team("/people"))).with(as(priya)))
        .bodyText()
        .contains("From nobody to about 10 people");
  }

  @Test
  void shares_come_from_a_small_file_or_are_refused_with_the_line() {
    assertThat(sent("feature,value,count\nage,under-30,30\nage,45-59,70\n"))
        .hasStatus(HttpStatus.FOUND);
    assertThat(populations.find(wanted).orElseThrow().shares())
        .containsEntry(new Group("age", "under-30"), .3);
    assertThat(sent("feature,value,share\nage,young,30\n"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Line 2: nobody was asked about “age young”");
  }

  @Test
  void a_share_that_is_no_number_is_told_with_its_group() {
    var wrong =
        web.post()
            .uri(to(team("/population")))
            .with(as(priya))
            .param("people", "families")
            .param("source", "register")
            .param("dated-day", "1")
            .param("dated-month", "2")
            .param("dated-year", "2026")
            .param("share-0", "many")
            .param("share-1", "-1");
    assertThat(wrong)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Age: Under 30: write a number", "Age: 30 to 44: write a number");
  }

  @Test
  void rules_are_answered_at_once_and_kept_only_when_they_make_sense() {
    affects();
    assertThat(web.get().uri(to(team("/rules?proposed=yes"))).with(as(priya)))
        .hasStatusOk()
        .bodyText()
        .contains("These rules can be met");
    var wrong =
        web.post()
            .uri(to(team("/rules")))
            .with(as(priya))
            .param("seats-0-least", "5")
            .param("seats-0-most", "2");
    assertThat(wrong)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("value=\"5\"", "Age: Under 30: write two whole numbers");
    var look =
        web.post()
            .uri(to(team("/rules")))
            .with(as(priya))
            .param("act", "look")
            .param("seats-0-least", "5");
    assertThat(look)
        .hasStatusOk()
        .bodyText()
        .contains("can’t be met by who is on the list")
        .contains("Age: Under 30: from 4 to 6 seats");
    assertThat(panels.setAside(wanted).isEmpty()).isTrue();
  }

  @Test
  void everybody_reads_the_proof_and_takes_the_very_bytes_that_were_sealed() {
    rules();
    Seal seal = drawn();
    String proof = "/take-part/" + wanted.value() + "/proof";
    var page = web.get().uri(to(proof)).exchange();
    assertThat(page)
        .hasStatusOk()
        .bodyText()
        .contains(requireNonNull(seal.ready()).sha256())
        .contains("/js/check.js");
    for (String pseudonym : chances.drawn(seal)) assertThat(page).bodyText().contains(pseudonym);
    assertThat(page).bodyText().doesNotContain("Person 1");
    assertThat(web.get().uri(to(proof + "/" + seal.id().value() + "/commitment.txt")))
        .bodyText()
        .isEqualTo(panels.list(seal.id()));
  }

  @Test
  void nothing_is_told_before_it_is_published() {
    Seal seal = workedOut();
    String proof = "/take-part/" + wanted.value() + "/proof";
    assertThat(web.get().uri(to(proof))).hasStatusOk().bodyText().contains("How we will draw");
    assertThat(web.get().uri(to(proof + "/" + seal.id().value() + "/commitment.txt")))
        .hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void a_number_of_another_round_is_refused_and_kept_on_the_page() {
    Seal seal = published();
    clock.pass(Duration.ofDays(1));
    var wrong =
        web.post()
            .uri(to(team("/panel/" + seal.id().value() + "/draw")))
            .with(as(priya))
            .param("round", "1")
            .param("number", NUMBER);
    assertThat(wrong)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("That is another one")
        .contains(NUMBER);
    assertThat(panels.get(seal.id()).drawn()).isNull();
  }

  @Test
  void who_was_drawn_says_yes_on_their_own_page_and_sees_their_chance() {
    rules();
    drawn();
    var seat = seats.of(wanted).getFirst();
    String mine = "/take-part/mine/" + applications.get(seat.application()).code().words();
    assertThat(web.get().uri(to(mine)))
        .bodyText()
        .contains("You were drawn. Do you want to come?")
        .containsPattern("1 in (2|5)");
    assertThat(web.post().uri(to(mine + "/answer")).with(as(helen)).param("answer", "yes"))
        .hasStatus(HttpStatus.FOUND);
    assertThat(seats.of(seat.application()).orElseThrow().state()).isEqualTo(SeatState.YES);
  }

  @Test
  void only_the_team_looks_into_a_draw() {
    for (String part : new String[] {"/people", "/rules", "/panel", "/seats"})
      assertThat(web.get().uri(to(team(part))).with(as(helen))).hasStatus(HttpStatus.FORBIDDEN);
  }

  private org.springframework.test.web.servlet.assertj.MvcTestResult sent(String csv) {
    return web.post()
        .uri(to(team("/population")))
        .multipart()
        .file(
            new MockMultipartFile(
                "file", "s.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)))
        .param("people", "families")
        .param("source", "register")
        .param("dated-day", "1")
        .param("dated-month", "2")
        .param("dated-year", "2026")
        .with(as(priya))
        .exchange();
  }

  private String team(String part) {
    return "/initiatives/outpatients/opportunities/" + wanted.value() + part;
  }
}
