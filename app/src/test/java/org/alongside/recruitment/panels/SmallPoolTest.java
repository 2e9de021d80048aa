package org.alongside.recruitment.panels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.alongside.Caller;
import org.junit.jupiter.api.Test;

/** Twelve names: what so few can tell, and what they can’t. */
class SmallPoolTest extends InRecruitment {

  private static final Group OLDEST = new Group("age", "75-up");

  @Test
  void twelve_names_are_twelve_and_eight_women_among_them_are_not_everybody() {
    twelveNames();
    assertThat(page()).contains("12 names").doesNotContain(">100%</td>", "10 names");
    var csv = web.get().uri(to(path() + "/people.csv")).with(as(priya)).exchange();
    assertThat(csv).bodyText().contains("Woman,55%,10,most").contains("Man,45%,*,–");
  }

  @Test
  void nobody_of_a_group_is_never_called_there() {
    twelveNames();
    assertThat(page())
        .contains("Age: 75 or over: nobody yet", "Too few names yet to tell")
        .contains("Gender: Man")
        .doesNotContain("Every group is there");
  }

  @Test
  void a_group_of_which_nobody_said_how_large_it_is_isnt_called_there_either() {
    populations.say(
        wanted,
        new Population(
            "families", "register", LocalDate.of(2026, 1, 31), Map.of(), priya.id(), now()),
        now());
    assertThat(page()).contains("Nobody has said how many").doesNotContain("Every group is there");
  }

  private void twelveNames() {
    wanted = want(6);
    for (int i = 0; i < 12; i++) apply(i, "45-59", i < 4);
    populations.say(
        wanted,
        new Population(
            "people with COPD",
            "register",
            LocalDate.of(2026, 1, 31),
            Map.of(
                OLDEST,
                .1,
                new Group("age", "45-59"),
                .4,
                new Group("gender", "woman"),
                .55,
                new Group("gender", "man"),
                .45),
            priya.id(),
            now()),
        now());
  }

  private String page() {
    return Caller.body(web.get().uri(to(path() + "/people")).with(as(priya)).exchange());
  }

  private String path() {
    return "/initiatives/outpatients/opportunities/" + wanted.value();
  }
}
