package org.alongside.sortition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TicketsTest {

  @Test
  void each_ticket_keeps_every_rule_and_chances_move_by_what_is_said() {
    int worse = 0;
    for (long seed = 0; seed < 400; seed++) {
      var tiny = TinyPools.of(seed, 9);
      if (tiny.panels().isEmpty()) continue;
      var lottery = new Enumerated(tiny).lottery();
      for (int m : new int[] {1, 7, 100}) {
        var tickets = Tickets.of(tiny.pool(), tiny.rules(), lottery, m);
        assertThat(tickets.panels()).hasSize(m);
        double largest = 0;
        for (var person : tiny.pool().candidates()) {
          long held = tickets.panels().stream().filter(one -> one.contains(person.id())).count();
          largest =
              Math.max(
                  largest,
                  Math.abs((double) held / m - lottery.chances().getOrDefault(person.id(), 0.0)));
        }
        assertThat(tickets.largestMove()).as("seed " + seed).isCloseTo(largest, within(1e-9));
        if (largest > 1.0 / m + 1e-9) worse++;
        for (var panel : tickets.panels())
          assertThat(TinyPools.meets(people(tiny.pool(), panel), tiny.rules())).isTrue();
      }
    }
    assertThat(worse).isZero();
  }

  @Test
  void the_same_lottery_gives_the_same_tickets_in_whatever_order_it_comes() {
    for (long seed = 0; seed < 100; seed++) {
      var tiny = TinyPools.of(seed, 9);
      if (tiny.panels().isEmpty()) continue;
      var lottery = new Enumerated(tiny).lottery();
      var turned =
          new Lottery(lottery.chances(), lottery.panels().reversed(), lottery.certificate());
      assertThat(Tickets.of(tiny.pool(), tiny.rules(), turned, 100))
          .isEqualTo(Tickets.of(tiny.pool(), tiny.rules(), lottery, 100));
    }
  }

  @Test
  void the_panel_drawn_is_the_ticket_that_anybody_finds_by_counting() {
    var random = new Random(3);
    for (long seed = 0; seed < 300; seed++) {
      var tiny = TinyPools.of(seed, 8);
      if (tiny.panels().isEmpty()) continue;
      var tickets = Tickets.of(tiny.pool(), tiny.rules(), new Enumerated(tiny).lottery(), 60);
      var sealed = Commitment.of(tiny.pool(), tiny.rules(), tickets);
      var secret = new byte[32];
      random.nextBytes(secret);

      var drawn = Drawn.of(sealed, secret);

      assertThat(drawn.ticket()).isEqualTo(Draw.ticket(sealed.sha256(), secret, 60));
      assertThat(drawn.panel()).isEqualTo(tickets.panels().get(drawn.ticket() - 1));
    }
  }

  @Test
  void everybody_in_a_simple_pool_holds_just_her_share() {
    var people =
        IntStream.range(0, 10).mapToObj(i -> new Candidate("p" + i, Map.of(), null)).toList();
    var pool = new Pool(people);
    var rules = new Rules(2, List.of(), List.of());

    var tickets =
        Tickets.of(pool, rules, new Enumerated(new TinyPools(pool, rules)).lottery(), 100);

    assertThat(tickets.largestMove()).isCloseTo(0, within(1e-12));
    assertThat(tickets.chances().values()).allMatch(chance -> chance == 0.2);
  }

  @Test
  @SuppressWarnings("NullAway")
  void no_ticket_or_too_many_are_refused() {
    assertThatThrownBy(
            () ->
                Tickets.of(
                    new Pool(List.of()),
                    new Rules(1, List.of(), List.of()),
                    new Lottery(Map.of(), List.of(), null),
                    0))
        .hasMessage("tickets: 0 is not between 1 and 100000");
  }

  private static List<Candidate> people(Pool pool, List<String> ids) {
    return pool.candidates().stream().filter(one -> ids.contains(one.id())).toList();
  }
}
