package org.alongside.opinionmap.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PartitionTest {

  @Test
  void likeness_knows_no_numbers_of_groups() {
    Partition one = new Partition(2, new int[] {0, 0, 1, 1});

    assertThat(one.likeness(new Partition(2, new int[] {1, 1, 0, 0}))).isEqualTo(1);
    assertThat(one.likeness(new Partition(3, new int[] {0, 0, 1, 2})))
        .isCloseTo(4 / 7.0, within(1e-12));
    assertThat(one.likeness(new Partition(2, new int[] {0, 1, 0, 1})))
        .isCloseTo(-0.5, within(1e-12));
    assertThat(one.likeness(new Partition(1, new int[4]))).isZero();
  }

  @Test
  void whoever_is_in_no_group_on_either_side_is_left_out() {
    Partition one = new Partition(2, new int[] {0, 0, 1, 1, -1});

    assertThat(one.likeness(new Partition(2, new int[] {0, 0, 1, -1, 1}))).isEqualTo(1);
  }

  @Test
  void the_largest_group_has_number_0() {
    Partition sorted = new Partition(3, new int[] {2, 1, 1, 0, -1, 0, 1}).bySize();

    assertThat(sorted.size(0)).isEqualTo(3);
    assertThat(sorted.of(3)).isEqualTo(1);
    assertThat(sorted.of(0)).isEqualTo(2);
    assertThat(sorted.of(4)).isEqualTo(Partition.NONE);
  }

  @Test
  void groups_take_the_numbers_most_of_their_people_have_elsewhere() {
    Partition alike =
        new Partition(2, new int[] {1, 1, 0, 0, 0})
            .alike(new Partition(2, new int[] {0, 0, 1, 1, 0}));

    assertThat(alike.of(0)).isZero();
    assertThat(alike.of(4)).isEqualTo(1);
  }
}
