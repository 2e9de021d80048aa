package org.alongside.sortition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FeasibilityTest {

  @Test
  void too_few_of_a_group_are_counted_and_said() {
    var pool = sixty(3);
    var rules =
        new Rules(12, List.of(q("age", "under 30", 4, 5), q("age", "30 or over", 7, 8)), List.of());

    var why = Feasibility.check(pool, rules).orElseThrow();

    assertThat(why.sentence())
        .isEqualTo(
            "Only 3 of the 60 people who applied have age under 30, and 4 seats are set aside for"
                + " them. The least change that helps: at least 3 instead of 4 for age under 30; at"
                + " most 9 instead of 8 for age 30 or over.");
    assertThat(why.conflict())
        .containsExactly(new Explanation.Bound(Map.of("age", "under 30"), true, 4, 3));
  }

  @Test
  void one_number_that_helps_is_named() {
    var rules =
        new Rules(12, List.of(q("age", "under 30", 4, 5), q("age", "30 or over", 7, 9)), List.of());

    var why = Feasibility.check(sixty(3), rules).orElseThrow();

    assertThat(why.sentence()).endsWith(" Set aside 3, or ask more people.");
    assertThat(Feasibility.check(sixty(3), Feasibility.relaxed(rules, why.relaxation()))).isEmpty();
  }

  @Test
  void seats_that_add_up_to_too_many_are_added_up() {
    var rules =
        new Rules(
            12, List.of(q("age", "under 30", 6, 12), q("age", "30 or over", 7, 12)), List.of());

    assertThat(Feasibility.check(sixty(10), rules).orElseThrow().sentence())
        .startsWith("The seats set aside by age add up to 13, and there are only 12.");
  }

  @Test
  void flex_is_used_before_anything_else_gives() {
    var rules =
        new Rules(
            12,
            List.of(
                new Quota("age", "under 30", 6, 12, 6, 12),
                new Quota("age", "30 or over", 7, 12, 5, 12)),
            List.of());

    var change = Feasibility.check(sixty(10), rules).orElseThrow().relaxation();

    assertThat(change).hasSize(1);
    assertThat(change.getFirst().where()).containsValue("30 or over");
    assertThat(change.getFirst().to().min()).isEqualTo(6);
  }

  @Test
  void a_household_that_fills_the_pool_is_said() {
    var pool = new Pool(List.of(one("a", Map.of(), "h"), one("b", Map.of(), "h")));

    assertThat(Feasibility.check(pool, new Rules(2, List.of(), List.of())).orElseThrow().sentence())
        .contains("household");
  }

  @Test
  void rules_are_infeasible_just_where_no_panel_meets_them() {
    for (long seed = 0; seed < 1500; seed++) {
      var tiny = TinyPools.of(seed, 9);
      var why = Feasibility.check(tiny.pool(), tiny.rules());
      assertThat(why.isEmpty()).as("seed " + seed).isEqualTo(!tiny.panels().isEmpty());
      if (why.isEmpty() || why.get().relaxation().isEmpty()) continue;
      var relaxed = Feasibility.relaxed(tiny.rules(), why.get().relaxation());
      assertThat(new TinyPools(tiny.pool(), relaxed).panels()).as("seed " + seed).isNotEmpty();
    }
  }

  @Test
  void sixty_people_are_answered_while_somebody_types() {
    var rules =
        new Rules(12, List.of(q("age", "under 30", 4, 5), q("age", "30 or over", 7, 9)), List.of());
    Feasibility.check(sixty(3), rules);

    long start = System.nanoTime();
    for (int i = 0; i < 10; i++) Feasibility.check(sixty(3), rules);

    assertThat((System.nanoTime() - start) / 10e6).isLessThan(200);
  }

  private static Pool sixty(int young) {
    var people = new ArrayList<Candidate>();
    for (int i = 0; i < 60; i++)
      people.add(one("p" + i, Map.of("age", i < young ? "under 30" : "30 or over"), null));
    return new Pool(people);
  }

  private static Candidate one(
      String id, Map<String, String> features, @org.jspecify.annotations.Nullable String home) {
    return new Candidate(id, features, home);
  }

  private static Quota q(String feature, String value, int min, int max) {
    return Quota.of(feature, value, min, max);
  }
}
