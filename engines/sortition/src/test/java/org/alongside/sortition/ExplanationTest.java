package org.alongside.sortition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is said of rules that can't be met, intersections among them, against all panels. */
class ExplanationTest {
  private static final int POOLS = 500;

  @Test
  void an_intersection_that_too_few_could_meet_is_named_and_how_far_it_must_give() {
    var why = Feasibility.check(four(), rules(new Intersection(youngWomen(), 2, 3))).orElseThrow();

    assertThat(why.sentence())
        .isEqualTo(
            "Only 1 of the 4 people who applied has age young and gender woman, and 2 seats are set"
                + " aside for them. Set aside 1, or ask more people.");
    assertThat(why.conflict()).containsExactly(new Explanation.Bound(youngWomen(), true, 2, 1));
    assertThat(why.relaxation())
        .containsExactly(
            new Explanation.Relaxation(
                youngWomen(), new Explanation.Range(2, 3), new Explanation.Range(1, 3)));
  }

  @Test
  void an_intersection_that_quotas_stand_against_is_named_beside_them() {
    var rules =
        new Rules(
            2,
            List.of(Quota.of("gender", "woman", 1, 2), Quota.of("gender", "man", 1, 1)),
            List.of(new Intersection(Map.of("age", "old", "gender", "woman"), 2, 2)));

    var why = Feasibility.check(four(), rules).orElseThrow();

    assertThat(why.conflict())
        .extracting(Explanation.Bound::who)
        .contains("age old and gender woman");
    assertThat(why.sentence()).contains("at least 2 for age old and gender woman");
    assertThat(why.relaxation()).hasSize(1);
  }

  @Test
  void a_conflict_can_not_be_kept_and_without_any_one_of_its_bounds_it_can() {
    for (long seed = 0; seed < POOLS; seed++) {
      var tiny = crossed(seed);
      var why = Feasibility.check(tiny.pool(), tiny.rules());
      if (why.isEmpty()) continue;
      var conflict = why.get().conflict();
      assertThat(panels(tiny, conflict)).as("seed " + seed).isZero();
      for (var bound : conflict) {
        var others = new ArrayList<>(conflict);
        others.remove(bound);
        assertThat(panels(tiny, others)).as("seed %d without %s", seed, bound).isPositive();
      }
    }
  }

  @Test
  void nothing_less_than_the_least_relaxation_helps() {
    int crossings = 0;
    for (long seed = 0; seed < POOLS; seed++) {
      var tiny = crossed(seed);
      var why = Feasibility.check(tiny.pool(), tiny.rules());
      if (why.isEmpty()) continue;
      var relaxation = why.get().relaxation();
      var within = least(tiny, true);
      var least = within.isPresent() ? within : least(tiny, false);
      assertThat(relaxation.isEmpty()).as("seed " + seed).isEqualTo(least.isEmpty());
      if (relaxation.isEmpty()) continue;
      int given =
          relaxation.stream()
              .mapToInt(
                  one -> one.from().min() - one.to().min() + one.to().max() - one.from().max())
              .sum();
      assertThat(given).as("seed " + seed).isEqualTo(least.getAsInt());
      var relaxed = Feasibility.relaxed(tiny.rules(), relaxation);
      assertThat(new TinyPools(tiny.pool(), relaxed).panels()).as("seed " + seed).isNotEmpty();
      if (relaxation.stream().anyMatch(one -> one.where().size() > 1)) crossings++;
    }
    assertThat(crossings).isGreaterThan(30);
  }

  /** Tiny pools with one or two intersections more, often too much. */
  private static TinyPools crossed(long seed) {
    var tiny = TinyPools.of(seed, 8);
    var random = new Random(seed);
    if (tiny.pool().candidates().getFirst().features().size() < 2) return tiny;
    var groups = new ArrayList<Intersection>();
    for (var value : List.of("x", "y")) {
      int min = random.nextInt(3);
      groups.add(new Intersection(Map.of("f0", value, "f1", "x"), min, min + random.nextInt(2)));
    }
    var rules = tiny.rules();
    return new TinyPools(tiny.pool(), new Rules(rules.seats(), rules.quotas(), groups));
  }

  private static long panels(TinyPools tiny, List<Explanation.Bound> bounds) {
    return all(tiny).stream()
        .filter(
            panel ->
                bounds.stream()
                    .allMatch(
                        bound ->
                            bound.atLeast()
                                ? count(panel, bound.where()) >= bound.seats()
                                : count(panel, bound.where()) <= bound.seats()))
        .count();
  }

  /** By how many seats rules have to give at least, from every panel that fills the seats. */
  private static OptionalInt least(TinyPools tiny, boolean withinFlex) {
    var rules = tiny.rules();
    return all(tiny).stream()
        .filter(panel -> !withinFlex || rules.quotas().stream().allMatch(one -> bends(panel, one)))
        .mapToInt(
            panel -> {
              int sum = 0;
              for (int row = 0; row < rules.rows(); row++) {
                int has = count(panel, rules.where(row));
                sum += Math.max(0, rules.range(row).min() - has);
                sum += Math.max(0, has - rules.range(row).max());
              }
              return sum;
            })
        .min();
  }

  private static boolean bends(List<Candidate> panel, Quota quota) {
    int has = count(panel, Map.of(quota.feature(), quota.value()));
    return has >= quota.minFlex() && has <= quota.maxFlex();
  }

  private static List<List<Candidate>> all(TinyPools tiny) {
    return new TinyPools(tiny.pool(), new Rules(tiny.rules().seats(), List.of(), List.of()))
        .panels();
  }

  private static int count(List<Candidate> panel, Map<String, String> where) {
    return (int)
        panel.stream()
            .filter(one -> one.features().entrySet().containsAll(where.entrySet()))
            .count();
  }

  private static Map<String, String> youngWomen() {
    return Map.of("age", "young", "gender", "woman");
  }

  private static Rules rules(Intersection group) {
    return new Rules(2, List.of(), List.of(group));
  }

  private static Pool four() {
    return new Pool(
        List.of(
            new Candidate("a", youngWomen(), null),
            new Candidate("b", Map.of("age", "young", "gender", "man"), null),
            new Candidate("c", Map.of("age", "old", "gender", "woman"), null),
            new Candidate("d", Map.of("age", "old", "gender", "woman"), null)));
  }
}
