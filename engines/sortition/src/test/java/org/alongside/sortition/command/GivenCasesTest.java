package org.alongside.sortition.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.alongside.sortition.Certificate;
import org.alongside.sortition.Level;
import org.alongside.sortition.Lottery;
import org.junit.jupiter.api.Test;

/** The exact answers of cases that others have published or that are known to be hard. */
class GivenCasesTest {

  private static void proved(Certificate certificate) {
    assertThat(certificate.proved()).isTrue();
    assertThat(certificate.gap()).isLessThanOrEqualTo(1e-9);
    assertThat(certificate.upper() - certificate.lower()).isLessThanOrEqualTo(1e-9);
  }

  private static double gini(Lottery lottery) {
    double[] chances = lottery.chances().values().stream().mapToDouble(x -> x).sorted().toArray();
    double sum = 0;
    double weighted = 0;
    for (int at = 0; at < chances.length; at++) {
      sum += chances[at];
      weighted += (2.0 * (at + 1) - chances.length - 1) * chances[at];
    }
    return weighted / (chances.length * sum);
  }

  private static double geometricMean(Lottery lottery) {
    return Math.exp(
        lottery.chances().values().stream().mapToDouble(Math::log).average().orElseThrow());
  }

  @Test
  void everybody_has_the_same_chance_where_quotas_are_wide() throws Exception {
    Lottery lottery = GivenCases.solve("example_small_20");

    assertThat(lottery.certificate().levels()).containsExactly(new Level(0.1, 200));
    proved(lottery.certificate());
  }

  @Test
  void a_pool_of_150_has_eleven_levels() throws Exception {
    Lottery lottery = GivenCases.solve("sfbase_22");

    List<Level> levels = lottery.certificate().levels();
    assertThat(levels).hasSize(11);
    level(levels.get(0), 1 / 11.0, 22);
    level(levels.get(1), 3 / 26.0, 26);
    assertThat(gini(lottery)).isCloseTo(.140351, within(5e-7));
    assertThat(geometricMean(lottery)).isCloseTo(.141206, within(5e-7));
    proved(lottery.certificate());
  }

  @Test
  void a_tight_pool_of_300_has_fifteen_levels() throws Exception {
    Lottery lottery = GivenCases.solve("sfgen300tight_45");

    List<Level> levels = lottery.certificate().levels();
    assertThat(levels).hasSize(15);
    level(levels.getFirst(), 2 / 15.0, 30);
    assertThat(gini(lottery)).isCloseTo(.035690, within(5e-7));
    proved(lottery.certificate());
  }

  @Test
  void eight_features_give_22_levels() throws Exception {
    Lottery lottery = GivenCases.solve("gssA300_30");

    List<Level> levels = lottery.certificate().levels();
    assertThat(levels).hasSize(22);
    level(levels.get(0), 1 / 22.0, 88);
    level(levels.get(1), 6 / 79.0, 79);
    assertThat(gini(lottery)).isCloseTo(.359867, within(5e-7));
    proved(lottery.certificate());
  }

  @Test
  void what_fractions_of_seats_promise_is_not_promised_where_no_panels_give_it() throws Exception {
    Lottery lottery = GivenCases.solve("gap1082_5");

    List<Level> levels = lottery.certificate().levels();
    level(levels.get(0), 1 / 3.0, 3);
    level(levels.get(1), 2 / 3.0, 3);
    level(levels.get(2), 1, 2);
    assertThat(lottery.chances().get("p2")).isEqualTo(1 / 3.0);
    proved(lottery.certificate());
  }

  @Test
  void who_is_on_no_panel_is_named() throws Exception {
    Lottery lottery = GivenCases.solve("gap74_5");

    assertThat(lottery.certificate().uncoverable()).containsExactly("p7");
    assertThat(lottery.chances()).containsAllEntriesOf(Map.of("p7", 0.0));
    assertThat(lottery.certificate().lower()).isCloseTo(1 / 3.0, within(1e-15));
    proved(lottery.certificate());
  }

  private static void level(Level level, double chance, int people) {
    assertThat(level.chance()).isCloseTo(chance, within(1e-12));
    assertThat(level.people()).isEqualTo(people);
  }
}
