package org.alongside.opinionmap.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.alongside.opinionmap.Ballots;
import org.alongside.opinionmap.OpinionMap.Interval;
import org.junit.jupiter.api.Test;

class SharesTest {

  @Test
  void beta_quantiles_are_those_of_the_tables() {
    assertThat(Shares.quantile(0.05, 1, 1)).isCloseTo(0.05, within(1e-12));
    assertThat(Shares.quantile(0.5, 2, 2)).isCloseTo(0.5, within(1e-12));
    assertThat(Shares.quantile(0.05, 2, 1)).isCloseTo(Math.sqrt(0.05), within(1e-12));
    assertThat(Shares.below(0.3, 5, 3)).isCloseTo(0.0287955, within(1e-7));
  }

  @Test
  void more_votes_make_it_narrower_and_none_say_nothing() {
    assertThat(Shares.interval(0, 0)).isEqualTo(new Interval(0, 1));
    assertThat(Shares.interval(8, 8).high()).isEqualTo(1);
    assertThat(width(Shares.interval(70, 100))).isLessThan(width(Shares.interval(7, 10)) / 2);
    assertThat(Shares.interval(500_000, 1_000_000).low()).isCloseTo(0.4992, within(1e-4));
  }

  /** People are grouped from the votes, as they would be; the truth is known of each of them. */
  @Test
  void in_whole_simulated_conversations_the_truth_lies_inside_88_to_92_percent_of_the_time() {
    int inside = 0;
    int all = 0;
    for (int seed = 0; seed < 40; seed++) {
      Town town = Town.ofTwoMinds(seed);
      Ballots ballots = town.ballots();
      Partition partition = Groups.of(ballots).partition();
      for (int group = 0; group < partition.k(); group++)
        for (int s = 0; s < ballots.statements(); s++) {
          int g = group;
          int statement = s;
          int took = 0;
          int seen = 0;
          for (int p = 0; p < ballots.people(); p++)
            for (int i = ballots.from(p); i < ballots.to(p); i++)
              if (partition.of(p) == g && ballots.statementAt(i) == s) {
                seen++;
                if (ballots.voteAt(i) > 0) took++;
              }
          if (seen < 5) continue;
          double truth =
              IntStream.range(0, ballots.people())
                  .filter(p -> partition.of(p) == g)
                  .mapToDouble(p -> town.agrees(ballots.person(p), ballots.statement(statement)))
                  .average()
                  .orElseThrow();
          Interval interval = Shares.interval(took, seen);
          all++;
          if (interval.low() <= truth && truth <= interval.high()) inside++;
        }
    }
    assertThat((double) inside / all).isBetween(0.88, 0.92);
  }

  private static double width(Interval interval) {
    return interval.high() - interval.low();
  }
}
