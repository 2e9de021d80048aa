package org.alongside.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alongside.recruitment.Door;
import org.alongside.recruitment.Joining;
import org.alongside.recruitment.Notice;
import org.alongside.recruitment.OpportunityId;
import org.alongside.recruitment.Question;
import org.alongside.recruitment.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Twelve of sixty, as they live it who ask, who are drawn, and who are not. */
class APanelByLotTest extends InOpenTown {

  private static final String DICE = "31415 26535 14623 12536";
  private static final String OTHER_DICE = "62626 15151 43434 21212";

  private Instant before;
  private OpportunityId twelve;

  @BeforeEach
  void twelve_are_wanted() {
    before = clock.instant();
    twelve =
        cast.at(
            () ->
                opportunities.begin(
                    cast.initiative("ward-7").id(), notice(), person("priya").id(), before));
  }

  @AfterEach
  void the_day_it_was() {
    clock.set(before);
  }

  @Test
  void twelve_of_sixty_are_drawn_and_one_who_was_not_checks_it_herself() {
    var others = new TreeMap<String, String>();
    for (int i = 1; i < 60; i++) {
      String name = "Neighbour %02d".formatted(i);
      others.put(name, put_down(name, i));
    }
    try (var shukri = new Joiner(town(), true);
        var priya = new Recruiter(this, "priya", work())) {
      String mine = shukri.puts_down(notices(), "Shukri Abdi");
      assertThat(shukri.reads(mine)).contains("Shukri Abdi");
      clock.pass(Duration.ofDays(8));

      priya.says_who_is_affected(
          "Ward 7 register", today(), Map.of("Under 30", 20, "30 to 44", 30, "45 to 59", 30));
      priya.keeps_the_rules_that_follow();
      priya.asks_for("75", 11);
      assertThat(priya.sees()).contains("12");
      priya.has_the_lottery_worked_out();
      priya.publishes(today().plusDays(1), "Mill library, in the reading room");
      assertThat(shukri.reads(mine)).contains(" in ");
      clock.pass(Duration.ofDays(2));
      priya.draws(DICE);
      assertThat(priya.seats()).hasSize(12);

      assertThat(shukri.reads(notices() + "/proof")).contains(DICE.replace(" ", ""));
      assertThat(shukri.checks(notices() + "/proof"))
          .contains(
              "The seal fits the list.", "The number leads to ticket", "names these 12 people")
          .doesNotContain("not");
      assertThat(shukri.troubles()).isEmpty();

      var drawn = priya.seats();
      others.keySet().removeAll(drawn);
      assertThat(shukri.reads(others.firstEntry().getValue()))
          .contains(" in ", "you are not on it");

      priya.hears(drawn.get(0), "no");
      priya.hears(drawn.get(1), "no");
      priya.has_the_lottery_worked_out();
      priya.publishes(today().plusDays(1), "Mill library, in the reading room");
      clock.pass(Duration.ofDays(2));
      priya.draws(OTHER_DICE);
      assertThat(priya.seats()).hasSize(14);
      assertThat(shukri.checks(notices() + "/proof")).contains("The seal fits the list.");
    }
  }

  @Test
  void a_sister_puts_down_her_brother_who_said_yes() {
    try (var meg = new Joiner(town(), false);
        var priya = new Recruiter(this, "priya", work())) {
      String mine =
          meg.puts_down_a_brother(
              notices(), "Joe", "I want to. I know the ward.", "Meg", "meg.p@millbrook.example");
      assertThat(meg.reads(mine)).contains("Joe", "Meg");
      assertThat(priya.reads("/applicants")).contains("Joe");
      assertThat(priya.reads("/people")).doesNotContain("Joe");
    }
  }

  private Notice notice() {
    return new Notice(
        "Twelve people for the way home",
        "Go through one discharge with us, step by step.",
        "Three Mondays, 2 to 3.30",
        "Mill library",
        "Travel paid, tea",
        "£25 a meeting",
        "We want 12 people.",
        12,
        LocalDate.ofInstant(before, clock.getZone()).plusDays(7),
        List.of(new Question(Topic.AGE, "", List.of(), "So that young and old are here.")));
  }

  /** The way to their page. */
  private String put_down(String name, int number) {
    var ages = Topic.AGE.choices();
    var applied =
        cast.at(
            () ->
                applications.apply(
                    twelve,
                    new Joining(
                        Door.USES,
                        name,
                        "",
                        "",
                        Map.of(Topic.AGE.feature(), ages.get(number % ages.size())),
                        Joining.Needs.NONE,
                        new Joining.Reach.ByEmail("n" + number + "@millbrook.example", "en"),
                        null),
                    null,
                    clock.instant()));
    return "/hospitals/take-part/mine/" + applied.code().words();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  private String notices() {
    return "/hospitals/take-part/" + twelve.value();
  }

  private String work() {
    return "/hospitals/initiatives/ward-7/opportunities/" + twelve.value();
  }
}
