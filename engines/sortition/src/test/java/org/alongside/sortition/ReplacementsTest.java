package org.alongside.sortition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReplacementsTest {

  @Test
  void who_may_come_is_who_could_have_sat_with_those_who_stay() {
    var random = new Random(5);
    for (long seed = 0; seed < 1500; seed++) {
      var tiny = TinyPools.of(seed, 9);
      var panels = tiny.panels();
      if (panels.isEmpty() || tiny.rules().seats() < 2) continue;
      var drawn = ids(panels.get(random.nextInt(panels.size())));
      var gone = Set.of(drawn.first());
      var staying = new TreeSet<>(drawn);
      staying.removeAll(gone);
      var possible =
          panels.stream()
              .map(ReplacementsTest::ids)
              .filter(panel -> panel.containsAll(staying) && !panel.contains(drawn.first()))
              .collect(Collectors.toSet());
      Replacements free;
      try {
        free = Replacements.of(tiny.pool(), tiny.rules(), staying, gone);
      } catch (Infeasible nobody) {
        assertThat(possible).as("seed " + seed).isEmpty();
        continue;
      }
      assertThat(free.relaxed().isEmpty()).as("seed " + seed).isEqualTo(!possible.isEmpty());
      if (possible.isEmpty()) continue;
      var found = new HashSet<Set<String>>();
      for (var panel : new TinyPools(free.pool(), free.rules()).panels()) {
        var all = ids(panel);
        all.addAll(staying);
        found.add(all);
      }
      assertThat(found).as("seed " + seed).isEqualTo(possible);
      if (free.rules().seats() == 1) equal(free, possible.size());
    }
  }

  private static void equal(Replacements free, int people) {
    assertThat(free.forOneSeat()).hasSize(people);
    var chances = Leximin.solve(free.pool(), free.rules(), Progress.NONE).chances();
    for (var one : free.forOneSeat())
      assertThat(chances.get(one.id())).isCloseTo(1.0 / people, within(1e-12));
  }

  @Test
  void quotas_that_nobody_left_can_meet_give_as_little_as_can_be() {
    var pool = pool(3, 9);
    var rules =
        new Rules(
            4, List.of(Quota.of("age", "young", 3, 3), Quota.of("age", "old", 1, 1)), List.of());

    var free = Replacements.of(pool, rules, Set.of("p0", "p1", "p3"), Set.of("p2"));

    assertThat(free.relaxed()).hasSize(2);
    assertThat(free.rules().quotas().get(0).min()).isZero();
    assertThat(free.rules().quotas().get(1).max()).isEqualTo(1);
    assertThat(free.pool().candidates()).hasSize(8);
  }

  @Test
  void a_reserve_is_like_the_panel_in_small() {
    var both = Map.of("age", "old", "area", "north");
    var rules =
        new Rules(
            6,
            List.of(Quota.of("age", "young", 2, 3), Quota.of("age", "old", 3, 4)),
            List.of(new Intersection(both, 0, 3)));

    var reserve =
        Replacements.inReserve(pool(6, 9), rules, Set.of("p0", "p1", "p2", "p6", "p7", "p8"), 3);

    assertThat(reserve.rules().quotas().get(0)).isEqualTo(Quota.of("age", "young", 1, 2));
    assertThat(reserve.rules().intersections()).containsExactly(new Intersection(both, 0, 2));
    assertThat(reserve.relaxed()).isEmpty();
    assertThat(reserve.pool().candidates()).hasSize(9);
  }

  @Test
  void where_no_seat_is_free_nobody_is_drawn() {
    var rules = new Rules(1, List.of(), List.of());
    assertThatThrownBy(() -> Replacements.of(pool(1, 1), rules, Set.of("p0"), Set.of()))
        .isInstanceOf(BadInput.class)
        .hasMessage("No seat is free: 1 of 1 stay");
  }

  private static TreeSet<String> ids(List<Candidate> panel) {
    return panel.stream().map(Candidate::id).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Pool pool(int young, int old) {
    return new Pool(
        IntStream.range(0, young + old)
            .mapToObj(i -> new Candidate("p" + i, Map.of("age", i < young ? "young" : "old"), null))
            .toList());
  }
}
