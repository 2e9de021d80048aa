package org.alongside.recruitment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.alongside.recruitment.Joining.Reach;
import org.junit.jupiter.api.Test;

/** An applicant’s own page, found by its code. */
class MineTest extends AtTheDoor {

  @Test
  void an_applicant_changes_what_they_said_and_takes_the_name_off() {
    var applied =
        applications.apply(
            twelve,
            joining("Bev", email("bev@millbrook.example"), Map.of("age", "45-59")),
            null,
            now());
    String mine = to("/take-part/mine/" + applied.code().words());
    maureen.fill(mine + "/needs", mine + "/needs", "needs", "TRAVEL", "words", ODD);
    assertThat(body(maureen.get(mine)))
        .contains("Help with travel")
        .doesNotContain("<script>alert");
    maureen.fill(
        mine + "/answers", mine + "/answers", "answer-age", "75-up", "answer-area", "the moon");
    assertThat(applications.pool(twelve).getFirst().features())
        .containsEntry("age", "75-up")
        .containsEntry("area", "not-said");
    maureen.fill(mine + "/withdraw", mine + "/withdraw");
    assertThat(body(maureen.get(mine))).contains("off the list").doesNotContain("Bev");
    assertThat(maureen.get(mine + "/needs")).hasStatus(409);
  }

  @Test
  void once_sealed_answers_stand_and_leaving_says_what_becomes_of_the_ticket() {
    var applied =
        applications.apply(twelve, joining("Bev", email("b@millbrook.example")), null, now());
    opportunities.seal(twelve, priya.id(), now());
    String mine = to("/take-part/mine/" + applied.code().words());
    assertThat(maureen.get(mine + "/answers")).hasStatus(409);
    assertThat(body(maureen.get(mine + "/withdraw")))
        .contains("ticket under a made-up name", "no longer taken");
  }

  @Test
  void a_name_is_put_down_again_only_while_names_are_taken() {
    var code =
        applications
            .apply(twelve, joining("Bev", email("b@millbrook.example")), null, now())
            .code();
    String off = to("/take-part/mine/" + code.words() + "/withdraw");
    assertThat(body(maureen.get(off))).contains("you can put it down again");
    opportunities.close(twelve, priya.id(), now());
    assertThat(body(maureen.get(off))).contains("you can’t put it down again");
  }

  @Test
  void whom_nobody_can_reach_is_promised_no_word_and_told_on_which_day_to_look() {
    String next = "from Monday 14 December on";
    var silent = applications.apply(twelve, joining("Bev", new Reach.ByCode("en")), null, now());
    var rung =
        applications.apply(
            twelve, joining("Grace", new Reach.ByPhone("01632 960 005", "en")), null, now());
    for (String easy : new String[] {"?easy=no", "?easy=yes"}) {
      assertThat(body(maureen.get(to("/take-part/mine/" + silent.code().words()) + easy)))
          .contains(next)
          .doesNotContain("we tell you", "we write to you", "You hear");
      assertThat(body(maureen.get(to("/take-part/mine/" + rung.code().words()) + easy)))
          .doesNotContain(next);
    }
  }

  @Test
  void a_code_is_found_however_it_is_typed_and_a_wrong_one_is_said_kindly() {
    var applied =
        applications.apply(twelve, joining("Bev", email("b@millbrook.example")), null, now());
    String find = to("/take-part/mine");
    assertThat(leadsTo(maureen.fill(find, find, "code", applied.code().spoken().toUpperCase())))
        .endsWith(applied.code().words());
    assertThat(maureen.fill(find, find, "code", "no such code here")).hasStatus(422);
    assertThat(maureen.get(find + "/no-such-code-here")).hasStatus(404);
  }
}
