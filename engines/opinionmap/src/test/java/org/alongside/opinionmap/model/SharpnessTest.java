package org.alongside.opinionmap.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SharpnessTest {

  @Test
  void chances_that_were_too_cautious_become_surer_and_those_that_were_too_sure_more_cautious() {
    assertThat(learnt(4000, 1.6).of(0.7)).isCloseTo(chance(1.6, 0.7), within(0.02));
    assertThat(learnt(4000, 0.75).of(0.7)).isCloseTo(chance(0.75, 0.7), within(0.02));
    assertThat(learnt(4000, 1).of(0.7)).isCloseTo(0.7, within(0.02));
  }

  @Test
  void few_votes_change_next_to_nothing_and_none_nothing_at_all() {
    assertThat(Sharpness.of(new double[0], new boolean[0]).of(0.7)).isCloseTo(0.7, within(1e-9));
    assertThat(Sharpness.of(new double[] {0.7}, new boolean[] {true}).of(0.7))
        .isCloseTo(0.7, within(0.01));
  }

  @Test
  void an_even_chance_stays_even_and_nothing_becomes_certain() {
    Sharpness sharpness = learnt(4000, 1.6);

    assertThat(sharpness.of(0.5)).isEqualTo(0.5);
    assertThat(sharpness.of(1)).isLessThan(1);
    assertThat(sharpness.of(0)).isGreaterThan(0);
  }

  /** From votes whose log odds are so many times those of the chances given. */
  private static Sharpness learnt(int votes, double times) {
    Noise noise = new Noise(1);
    double[] chances = new double[votes];
    boolean[] agrees = new boolean[votes];
    for (int i = 0; i < votes; i++) {
      chances[i] = 0.05 + 0.9 * noise.uniform();
      agrees[i] = noise.uniform() < chance(times, chances[i]);
    }
    return Sharpness.of(chances, agrees);
  }

  private static double chance(double times, double chance) {
    return 1 / (1 + Math.exp(-times * Math.log(chance / (1 - chance))));
  }
}
