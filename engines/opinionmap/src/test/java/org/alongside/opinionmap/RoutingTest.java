package org.alongside.opinionmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoutingTest {

  private final Routing routing = new Routing(7);

  @Test
  void nobody_is_asked_twice_and_everything_is_asked() {
    List<Routing.Open> open = conversation(60);
    Set<String> answered = new HashSet<>();

    Optional<String> next = routing.next("amina", open, answered);
    while (next.isPresent()) {
      assertThat(answered.add(next.get())).isTrue();
      next = routing.next("amina", open, answered);
    }

    assertThat(answered).hasSize(60);
  }

  @Test
  void the_same_person_is_asked_the_same_again_in_whatever_order_statements_come() {
    List<Routing.Open> open = conversation(60);
    List<Routing.Open> shuffled = new ArrayList<>(open);
    Collections.shuffle(shuffled, new Random(3));

    assertThat(new Routing(7).next("amina", shuffled, Set.of("4")))
        .isEqualTo(routing.next("amina", open, Set.of("4")));
  }

  @Test
  void what_people_are_asked_first_is_far_from_uniform_and_still_spread() {
    List<Routing.Open> open = conversation(40);
    Map<String, Integer> first = new HashMap<>();
    int people = 4000;
    for (int p = 0; p < people; p++)
      first.merge(routing.next("p" + p, open, Set.of()).orElseThrow(), 1, Integer::sum);

    double chiSquared = 0;
    double expected = people / 40.0;
    for (Routing.Open one : open) {
      int asked = first.getOrDefault(one.statement(), 0);
      chiSquared += (asked - expected) * (asked - expected) / expected;
    }
    // 39 degrees of freedom: a uniform draw is above 73 once in a thousand times.
    assertThat(chiSquared).isGreaterThan(1000);
    assertThat(first.getOrDefault("39", 0)).isGreaterThan(3 * first.getOrDefault("1", 0));
    assertThat(Collections.max(first.values())).isLessThan(people / 4);
  }

  @Test
  void it_is_drawn_in_proportion_to_worth() {
    List<Routing.Open> open = conversation(40);
    double all = open.stream().mapToDouble(Routing.Open::worth).sum();
    int people = 20_000;
    Map<String, Integer> first = new HashMap<>();
    for (int p = 0; p < people; p++)
      first.merge(routing.next("p" + p, open, Set.of()).orElseThrow(), 1, Integer::sum);

    for (Routing.Open one : open) {
      double part = one.worth() / all;
      double deviation = Math.sqrt(part * (1 - part) / people);
      assertThat((double) first.getOrDefault(one.statement(), 0) / people)
          .isBetween(part - 5 * deviation, part + 5 * deviation);
    }
  }

  @Test
  void a_new_statement_is_seen_within_the_first_votes() {
    List<Routing.Open> open = conversation(500);
    open.add(new Routing.Open("new", new Tally.Votes(0, 0, 0), 0));

    for (int p = 0; p < 50; p++) {
      Set<String> asked = new HashSet<>();
      for (int question = 0; question < 2; question++)
        asked.add(routing.next("p" + p, open, asked).orElseThrow());
      assertThat(asked).contains("new");
    }
  }

  @Test
  void many_new_statements_are_all_seen_ten_times_by_few_people() {
    int statements = 30;
    int[] seen = new int[statements];
    for (int p = 0; p < 80; p++) {
      Set<String> asked = new HashSet<>();
      for (int question = 0; question < 8; question++) {
        List<Routing.Open> open = new ArrayList<>();
        for (int s = 0; s < statements; s++)
          open.add(new Routing.Open("" + s, new Tally.Votes(seen[s], 0, seen[s]), 0));
        String next = routing.next("p" + p, open, asked).orElseThrow();
        asked.add(next);
        seen[Integer.parseInt(next)]++;
      }
    }
    assertThat(IntStream.of(seen).min().orElseThrow()).isGreaterThanOrEqualTo(10);
  }

  /** Statements that all have been seen, the later the more telling. */
  private static List<Routing.Open> conversation(int statements) {
    List<Routing.Open> open = new ArrayList<>();
    for (int s = 0; s < statements; s++) {
      int passed = 40 - 40 * s / statements;
      open.add(
          new Routing.Open("" + s, new Tally.Votes(30, 30, 60 + passed), 3.0 * s / statements));
    }
    return open;
  }
}
