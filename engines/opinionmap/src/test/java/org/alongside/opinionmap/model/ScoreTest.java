package org.alongside.opinionmap.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScoreTest {

  private static final double EXACT = 1e-12;

  @Test
  void a_score_is_what_the_definitions_say() {
    Score score =
        Score.of(new double[] {0.9, 0.8, 0.3, 0.3}, new boolean[] {true, false, false, true});

    assertThat(score.votes()).isEqualTo(4);
    assertThat(score.accuracy()).isEqualTo(0.5);
    assertThat(score.auc()).isCloseTo(2.5 / 4, within(EXACT));
    assertThat(score.logLoss()).isCloseTo(-Math.log(0.9 * 0.2 * 0.7 * 0.3) / 4, within(EXACT));
    assertThat(score.calibrationError()).isCloseTo((0.1 + 0.8 + 0.4) / 4, within(EXACT));
  }
}
