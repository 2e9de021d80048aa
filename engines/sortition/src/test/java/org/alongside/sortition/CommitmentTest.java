package org.alongside.sortition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommitmentTest {

  @Test
  void the_text_is_the_same_to_the_byte_for_ever() {
    var pool =
        new Pool(
            List.of(
                new Candidate("p 2", Map.of("Age", "UNDER 30 ", "shoe", "42"), "h1"),
                new Candidate("p10", Map.of("age", "30%", "Town", "Ca\u0301el"), "h1"),
                new Candidate("a", Map.of("age", "30%", "town", ""), null)));
    var rules =
        new Rules(
            1,
            List.of(Quota.of("age", "under 30", 0, 1), new Quota("age", "30%", 0, 1, 0, 2)),
            List.of(new Intersection(Map.of("town", "Cáel", "AGE", "under 30"), 0, 1)));
    var tickets = new Tickets(2, List.of(List.of("a"), List.of("p 2")), 0);

    var commitment = Commitment.of(pool, rules, tickets);

    assertThat(commitment.text())
        .isEqualTo(
            """
            alongside-sortition 1
            method leximin
            seats 1
            tickets 2
            quota age under%2030 0 1 0 -
            quota age 30%25 0 1 0 2
            intersection 0 1 age under%2030 town Cáel
            features age town
            person a 30%25 %00
            person p%202 under%2030 %00
            person p10 30%25 Cáel
            household h1 p%202 p10
            t 1 a
            t 2 p%202
            """);
    assertThat(commitment.sha256())
        .isEqualTo("27cf7460220530fec99dd861a282b92521ba3d5bf50f3cd7be744cea89096c4e");
  }

  @Test
  void whoever_is_asked_first_the_seal_is_the_same() {
    for (long seed = 0; seed < 200; seed++) {
      var tiny = TinyPools.of(seed, 9);
      var turned = new Pool(tiny.pool().candidates().reversed());
      var tickets = new Tickets(1, List.of(List.of("p0")), 0);
      assertThat(Commitment.of(turned, tiny.rules(), tickets))
          .isEqualTo(Commitment.of(tiny.pool(), tiny.rules(), tickets));
    }
  }
}
