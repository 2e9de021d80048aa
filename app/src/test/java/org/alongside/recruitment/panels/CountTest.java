package org.alongside.recruitment.panels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What is told of rounded numbers is true of those that were rounded. */
class CountTest {

  private static final int FEW = 7;

  @Test
  void a_share_is_near_the_true_one_or_isnt_told() {
    each(
        (some, all) ->
            Count.of(some, FEW)
                .shareOf(Count.of(all, FEW))
                .ifPresent(
                    share -> {
                      assertThat(all).isGreaterThanOrEqualTo(38);
                      assertThat(share).isLessThan(1).isCloseTo((double) some / all, within(.1));
                    }));
  }

  @Test
  void most_are_more_than_half_and_less_than_half_are_less() {
    each(
        (some, all) ->
            Count.of(some, FEW)
                .partOf(all)
                .ifPresent(
                    part -> {
                      switch (part) {
                        case NOBODY -> assertThat(some).isZero();
                        case LESS -> assertThat(some * 2).isLessThan(all);
                        case HALF -> assertThat((double) some / all).isBetween(.25, .8);
                        case MOST -> assertThat(some * 2).isGreaterThan(all);
                      }
                    }));
  }

  private static void each(BiConsumer<Integer, Integer> check) {
    for (int all = 1; all <= 150; all++)
      for (int some = 0; some <= all; some++) check.accept(some, all);
  }
}
