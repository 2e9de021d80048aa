package org.alongside.opinionmap.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.alongside.opinionmap.Ballots;
import org.junit.jupiter.api.Test;

class GroupsTest {

  @Test
  void two_minds_are_two_groups() {
    Town town = Town.ofTwoMinds(1);
    Ballots ballots = town.ballots();

    Groups groups = Groups.of(ballots);

    assertThat(groups.partition().k()).isEqualTo(2);
    int[] minds =
        IntStream.range(0, ballots.people())
            .map(p -> town.first(ballots.person(p)) ? 0 : 1)
            .toArray();
    assertThat(groups.partition().likeness(new Partition(2, minds))).isGreaterThan(0.8);
  }

  @Test
  void one_mind_is_one_group() {
    Groups groups = Groups.of(Town.ofOneMind(1).ballots());

    assertThat(groups.partition().k()).isEqualTo(1);
    assertThat(groups.candidates().keySet()).containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void votes_that_have_nothing_to_do_with_each_other_make_no_groups() {
    Ballots ballots = Town.ofTwoMinds(2).ballots();

    assertThat(Dealing.declared(ballots, 10, 1)).isZero();
  }

  @Test
  void a_tenth_of_the_votes_less_leaves_groups_as_they_were() {
    Ballots ballots = Town.ofTwoMinds(3).ballots();
    Partition whole = Groups.of(ballots).partition();

    double likeness =
        IntStream.range(0, 5)
            .mapToObj(seed -> Hiding.share(ballots, 0.1, seed).rest(ballots))
            .mapToDouble(rest -> Groups.of(rest).partition().likeness(whole))
            .average()
            .orElseThrow();

    assertThat(likeness).isGreaterThanOrEqualTo(0.85);
  }

  @Test
  void whoever_voted_little_is_in_no_group_and_nobody_is_in_a_group_for_sure_without_reason() {
    Ballots.Builder votes = Ballots.builder();
    for (int p = 0; p < 60; p++)
      for (int s = 0; s < (p == 7 ? 3 : 12); s++)
        votes.vote("p" + p, "s" + s, (p % 2 == 0) == (s % 2 == 0) ? 1 : -1);

    Ballots ballots = votes.ordered();
    Groups groups = Groups.of(ballots);

    int few =
        IntStream.range(0, 60)
            .filter(p -> ballots.person(p).equals("p7"))
            .findFirst()
            .orElseThrow();
    assertThat(groups.partition().k()).isEqualTo(2);
    assertThat(groups.partition().of(few)).isEqualTo(Partition.NONE);
    assertThat(groups.certainty(few)).isZero();
    assertThat(groups.certainty(0)).isEqualTo(1);
  }

  @Test
  void of_many_votes_some_tell_how_many_groups_there_are_and_everybody_is_in_one() {
    Town town = Town.ofTwoMinds(1);
    Ballots ballots = town.ballots();
    Groups all = Groups.of(ballots);

    Groups some = Groups.of(ballots, ballots.votes() / 2);

    assertThat(some.partition().people()).isEqualTo(ballots.people());
    assertThat(some.partition().k()).isEqualTo(2);
    assertThat(some.partition().likeness(all.partition())).isGreaterThan(0.9);
    assertThat(some.certainty(0)).isBetween(0.8, 1.0);
    Groups shuffled = Groups.of(town.ballotsInOrder(3), ballots.votes() / 2);
    for (int p = 0; p < ballots.people(); p++)
      assertThat(shuffled.partition().of(p)).isEqualTo(some.partition().of(p));
  }

  @Test
  void where_all_are_of_one_mind_in_everything_there_is_one_group() {
    Ballots.Builder votes = Ballots.builder();
    for (int p = 0; p < 40; p++) for (int s = 0; s < 9; s++) votes.vote("p" + p, "s" + s, 1);

    assertThat(Groups.of(votes.ordered()).partition().k()).isEqualTo(1);
  }

  @Test
  void nobody_and_nothing_is_one_group_of_nobody() {
    Partition partition = Groups.of(Ballots.builder().ordered()).partition();

    assertThat(partition.k()).isEqualTo(1);
    assertThat(partition.size(0)).isZero();
  }
}
