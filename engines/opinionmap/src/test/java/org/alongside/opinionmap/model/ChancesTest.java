package org.alongside.opinionmap.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ChancesTest {

  @Test
  void small_counts_are_exact() {
    assertThat(Chances.majority(3, 3)).isCloseTo(1 / 8.0, within(1e-12));
    assertThat(Chances.majority(0, 5)).isCloseTo(1, within(1e-12));
    // The lady tasting tea: four cups of four.
    assertThat(Chances.more(4, 4, 0, 4)).isCloseTo(1 / 70.0, within(1e-12));
    assertThat(Chances.more(3, 4, 1, 4)).isCloseTo(17 / 70.0, within(1e-12));
  }

  @Test
  void every_count_up_to_twelve_is_as_adding_up_all_ways_says() {
    for (int seen = 1; seen <= 12; seen++)
      for (int took = 0; took <= seen; took++) {
        double ways = 0;
        for (int i = took; i <= seen; i++) ways += ways(seen, i);
        assertThat(Chances.majority(took, seen)).isCloseTo(ways / (1 << seen), within(1e-12));
        for (int elsewhere = 0; elsewhere <= 9; elsewhere++) {
          int all = took + elsewhere;
          double more = 0;
          for (int i = took; i <= Math.min(seen, all); i++)
            more += ways(seen, i) * ways(9, all - i);
          assertThat(Chances.more(took, seen, elsewhere, 9))
              .isCloseTo(more / ways(seen + 9, all), within(1e-12));
        }
      }
  }

  @Test
  void a_million_votes_take_no_time() {
    assertThat(Chances.majority(500_000, 1_000_000)).isCloseTo(0.5, within(1e-3));
    assertThat(Chances.majority(503_000, 1_000_000)).isBetween(9e-10, 1.1e-9);
    assertThat(Chances.more(300_000, 500_000, 300_000, 500_000)).isCloseTo(0.5, within(1e-3));
  }

  private static double ways(int n, int k) {
    double ways = k < 0 || k > n ? 0 : 1;
    for (int i = 0; i < k; i++) ways = ways * (n - i) / (i + 1);
    return ways;
  }

  @Test
  void of_what_is_true_by_chance_alone_next_to_nothing_stands() {
    int runs = 400;
    int standing = 0;
    for (int run = 0; run < runs; run++) {
      Random random = new Random(run);
      double[] chances = DoubleStream.generate(random::nextDouble).limit(200).toArray();
      for (boolean stands : Chances.stand(chances, 0.1)) if (stands) standing++;
    }
    assertThat(standing).isLessThan(runs / 10);
  }

  @Test
  void what_is_plain_stands_whatever_stands_beside_it() {
    boolean[] stand = Chances.stand(new double[] {0.9, 1e-6, 0.4, 2e-6, 0.03}, 0.1);

    assertThat(stand).containsExactly(false, true, false, true, false);
  }
}
