package org.alongside.recruitment.panels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Two of the six are under 30: four are on the list, and twenty older people. */
class StandInsTest extends InRecruitment {

  @Test
  void before_a_seat_falls_free_the_team_reads_who_could_take_it_and_not_whose_it_is() {
    rules();
    drawn();

    var one = standIns.ifOneGoes(wanted).orElseThrow();

    assertThat(one.fewest().few()).isTrue();
    assertThat(one.most().rounded()).isEqualTo(15);
    assertThat(one.strained()).isZero();
    assertThat(standIns.free(wanted)).isEmpty();
    for (String part : List.of("/seats", "/panel"))
      assertThat(page(part))
          .bodyText()
          .contains("There is no list in reserve.")
          .contains(
              "easiest to fill: about 15 people could take it, each with a chance of about 1 in 15.")
          .contains(
              "hardest to fill: only a few people could take it, each with a better chance than 1 in 8.")
          .contains("Nobody is promised a seat.");
  }

  @Test
  void where_nobody_keeps_the_rules_they_would_have_to_give() {
    set(Map.of(new Group("age", "under-30"), new Bounds(4, 4)), Map.of());
    drawn();

    assertThat(standIns.ifOneGoes(wanted).orElseThrow().strained()).isEqualTo(4);
    assertThat(page("/seats")).bodyText().contains("For 4 of the 6 seats, nobody is left");
  }

  @Test
  void once_a_seat_is_free_it_is_said_how_many_could_be_drawn() {
    rules();
    drawn();
    var young =
        seats.of(wanted).stream()
            .filter(seat -> applied.indexOf(seat.application()) < 4)
            .findFirst()
            .orElseThrow();
    seats.answer(young.application(), false, priya.id(), now());

    assertThat(standIns.ifOneGoes(wanted)).isEmpty();
    var free = standIns.free(wanted).orElseThrow();
    assertThat(free.people().few()).isTrue();
    assertThat(free.smallest()).hasValue(.5);
    assertThat(page("/seats"))
        .bodyText()
        .contains("a few people could be drawn now. The smallest of their chances is 1 in 2.");
  }

  @Test
  void before_the_draw_nothing_is_said() {
    published();
    assertThat(standIns.ifOneGoes(wanted)).isEmpty();
    assertThat(standIns.free(wanted)).isEmpty();
    assertThat(page("/panel")).bodyText().doesNotContain("list in reserve");
  }

  private MvcTestResult page(String part) {
    return web.get()
        .uri(to("/initiatives/outpatients/opportunities/" + wanted.value() + part))
        .with(as(priya))
        .exchange();
  }
}
