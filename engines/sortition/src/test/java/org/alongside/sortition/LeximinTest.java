package org.alongside.sortition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class LeximinTest {

  private static final Rules BALANCED =
      new Rules(
          4,
          List.of(
              Quota.of("age", "young", 2, 2),
              Quota.of("age", "old", 2, 2),
              Quota.of("place", "north", 1, 3),
              Quota.of("place", "south", 1, 3)),
          List.of());

  private static Candidate person(int number, String age, String place, String household) {
    return new Candidate(
        "p" + number, Map.of("age", age, "place", place), household.isEmpty() ? null : household);
  }

  /** Nine young of whom two live south, three old. */
  private static List<Candidate> people() {
    List<Candidate> people = new ArrayList<>();
    for (int number = 0; number < 12; number++)
      people.add(
          person(number, number < 9 ? "young" : "old", number % 5 == 0 ? "south" : "north", ""));
    return people;
  }

  private static Lottery solve(List<Candidate> people, Rules rules) {
    return Leximin.solve(new Pool(people), rules, Progress.NONE);
  }

  @Test
  void chances_are_as_equal_as_the_quotas_allow() {
    Lottery lottery = solve(people(), BALANCED);

    assertThat(lottery.certificate().levels())
        .containsExactly(new Level(2 / 9.0, 9), new Level(2 / 3.0, 3));
    assertThat(lottery.certificate().proved()).isTrue();
    assertThat(lottery.certificate().gap()).isZero();
  }

  @Test
  void panels_give_everybody_the_chance_that_is_said() {
    Lottery lottery = solve(people(), BALANCED);

    Map<String, Double> given = new HashMap<>();
    for (Panel panel : lottery.panels()) {
      assertThat(panel.ids()).hasSize(4).isSorted().doesNotHaveDuplicates();
      panel.ids().forEach(id -> given.merge(id, panel.weight(), Double::sum));
    }
    lottery
        .chances()
        .forEach(
            (id, chance) ->
                assertThat(Math.abs(given.getOrDefault(id, 0.0) - chance)).isLessThan(1e-12));
    assertThat(lottery.chances().keySet())
        .containsExactlyElementsOf(people().stream().map(Candidate::id).toList());
  }

  @Test
  void the_order_of_the_pool_changes_nothing() {
    List<Candidate> shuffled = people();
    Collections.shuffle(shuffled, new Random(1));

    Lottery one = solve(people(), BALANCED);
    Lottery other = solve(shuffled, BALANCED);

    assertThat(other.chances()).isEqualTo(one.chances());
    assertThat(other.panels()).isEqualTo(one.panels());
    assertThat(other.certificate().proof()).isEqualTo(one.certificate().proof());
  }

  @Test
  void at_most_one_of_a_household_is_chosen() {
    List<Candidate> people = people();
    people.set(0, person(0, "young", "south", "1 Mill Lane"));
    people.set(10, person(10, "old", "south", "1 mill lane "));

    Lottery lottery = solve(people, BALANCED);

    assertThat(lottery.panels())
        .noneMatch(panel -> panel.ids().containsAll(List.of("p0", "p10")))
        .anyMatch(panel -> panel.ids().contains("p0"));
    assertThat(lottery.certificate().proved()).isTrue();
  }

  @Test
  void an_intersection_is_met_by_every_panel() {
    Intersection together = new Intersection(Map.of("age", "Young", "place", "South"), 1, 1);

    Lottery lottery = solve(people(), new Rules(4, BALANCED.quotas(), List.of(together)));

    assertThat(lottery.chances().get("p0")).isEqualTo(0.5);
    assertThat(lottery.chances().get("p5")).isEqualTo(0.5);
    assertThat(lottery.chances().get("p1")).isEqualTo(1 / 7.0);
  }

  @Test
  void a_pool_copied_ten_times_has_a_tenth_of_the_chances() {
    List<Candidate> copies = new ArrayList<>();
    for (int copy = 0; copy < 10; copy++)
      for (Candidate one : people())
        copies.add(new Candidate(one.id() + "-" + copy, one.features(), null));

    Certificate certificate = solve(copies, BALANCED).certificate();

    assertThat(certificate.levels())
        .containsExactly(new Level(2 / 90.0, 90), new Level(2 / 30.0, 30));
    assertThat(certificate.types()).isEqualTo(solve(people(), BALANCED).certificate().types());
  }

  @Test
  void no_quotas_at_all_give_everybody_the_same_chance() {
    assertThat(solve(people(), new Rules(3, List.of(), List.of())).certificate().levels())
        .containsExactly(new Level(0.25, 12));
  }

  @Test
  void quotas_that_no_panel_meets_are_refused_with_a_reason() {
    Rules rules =
        new Rules(
            4,
            BALANCED.quotas(),
            List.of(new Intersection(Map.of("age", "young", "place", "south"), 3, 4)));

    assertThatThrownBy(() -> solve(people(), rules))
        .isInstanceOf(Infeasible.class)
        .hasMessageNotContaining("\n");
  }

  @Test
  void a_certificate_reads_back_as_it_was_written() {
    Certificate certificate = solve(people(), BALANCED).certificate();

    assertThat(Certificate.fromJson(certificate.toJson())).isEqualTo(certificate);
  }

  @Test
  void whoever_watches_may_stop_it() {
    Progress impatient =
        new Progress() {
          @Override
          public void at(String step, int done, int of) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };

    assertThatThrownBy(() -> Leximin.solve(new Pool(people()), BALANCED, impatient))
        .isInstanceOf(CancellationException.class);
  }
}
