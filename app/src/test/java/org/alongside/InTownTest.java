package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.alongside.people.People;
import org.alongside.people.Role;
import org.alongside.platform.tenancy.Tenancy;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The ground that other tests stand on. */
class InTownTest extends InTown {

  @Autowired private People people;
  @Autowired private Clock anyClock;

  @Test
  void a_town_begins_empty_and_knows_only_its_own_people() {
    assertThat(people.all()).isEmpty();
    var priya = someone("Priya Nair", Role.FACILITATOR);
    assertThat(people.all()).containsExactly(priya);
    assertThat(Tenancy.within(anotherTown(), people::all)).isEmpty();
  }

  @Test
  void time_passes_when_a_test_says_so() {
    var morning = now();
    clock.pass(Duration.ofDays(3));
    assertThat(anyClock.instant()).isEqualTo(morning.plus(Duration.ofDays(3)));
  }
}
