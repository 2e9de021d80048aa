package org.alongside.sortition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CeilingTest {

  @Test
  void no_lottery_gives_the_last_more_than_the_ceiling() {
    for (long seed = 0; seed < 500; seed++) {
      var tiny = TinyPools.of(seed, 8);
      if (tiny.panels().isEmpty()) continue;
      var ceiling = Ceiling.of(tiny.pool(), tiny.rules()).orElseThrow();
      var chances = new Enumerated(tiny).chances();
      double smallest =
          chances.entrySet().stream()
              .filter(one -> !ceiling.nobody().contains(one.getKey()))
              .mapToDouble(one -> one.getValue().toDouble())
              .min()
              .orElse(0);
      assertThat(smallest).as("seed " + seed).isLessThanOrEqualTo(ceiling.smallest() + 1e-9);
      for (String id : ceiling.nobody())
        assertThat(chances.get(id)).as("seed %d, %s", seed, id).isEqualTo(Fraction.ZERO);
    }
  }

  @Test
  void it_is_what_the_lottery_gives_where_panels_can() {
    var people = new ArrayList<Candidate>();
    for (int i = 0; i < 12; i++)
      people.add(new Candidate("p" + i, Map.of("age", i < 9 ? "young" : "old"), null));
    var rules =
        new Rules(
            4, List.of(Quota.of("age", "young", 2, 2), Quota.of("age", "old", 2, 2)), List.of());

    var ceiling = Ceiling.of(new Pool(people), rules).orElseThrow();

    assertThat(ceiling.smallest()).isCloseTo(2 / 9.0, within(1e-12));
    assertThat(ceiling.nobody()).isEmpty();
  }

  @Test
  void who_can_have_no_chance_is_named() {
    var people =
        List.of(
            new Candidate("p0", Map.of("age", "young"), null),
            new Candidate("p1", Map.of("age", "old"), null),
            new Candidate("p2", Map.of("age", "old"), null));
    var rules =
        new Rules(
            1, List.of(Quota.of("age", "young", 0, 0), Quota.of("age", "old", 1, 1)), List.of());

    var ceiling = Ceiling.of(new Pool(people), rules).orElseThrow();

    assertThat(ceiling.nobody()).containsExactly("p0");
    assertThat(ceiling.smallest()).isCloseTo(.5, within(1e-12));
  }

  @Test
  void rules_that_no_seats_can_meet_have_none() {
    var people = List.of(new Candidate("p0", Map.of("age", "young"), null));
    var rules =
        new Rules(
            1, List.of(Quota.of("age", "young", 0, 0), Quota.of("age", "old", 1, 1)), List.of());

    assertThat(Ceiling.of(new Pool(people), rules)).isEmpty();
  }
}
