package org.alongside.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GlanceTest {

  @Test
  void a_short_list_is_shown_whole() {
    assertThat(Glance.of(List.of(1, 2, 3), 3).rest()).isEmpty();
    assertThat(Glance.of(List.of(), 3).first()).isEmpty();
  }

  @Test
  void one_thing_is_never_folded_away_alone() {
    assertThat(Glance.of(List.of(1, 2, 3, 4), 3))
        .isEqualTo(new Glance<>(List.of(1, 2, 3, 4), List.of()));
  }

  @Test
  void of_a_long_list_the_first_few_are_shown_and_none_is_lost() {
    assertThat(Glance.of(List.of(1, 2, 3, 4, 5), 3))
        .isEqualTo(new Glance<>(List.of(1, 2, 3), List.of(4, 5)));
  }
}
