package org.alongside.opinionmap.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.opinionmap.Ballots;
import org.junit.jupiter.api.Test;

class EdgesTest {

  @Test
  void nobody_and_nothing_is_an_empty_picture() {
    var picture = Picture.of(Ballots.builder().build(), 3);
    assertThat(picture.placed().people()).isZero();
    assertThat(picture.grouping().count()).isZero();
  }

  @Test
  void a_statement_that_nobody_voted_on_moves_nobody() {
    var cast = Cast.of(50, 10, 0.9, 1);
    var builder = cast.builder();
    builder.statement("quiet");
    var live = Live.of(builder.build());
    assertThat(live.covariance().at(10, 10)).isZero();
    assertThat(live.picture(2).grouping()).isNotNull();
  }

  @Test
  void where_everybody_passes_or_agrees_all_stand_in_one_place_and_are_one_group() {
    for (int vote = 0; vote <= 1; vote++) {
      var builder = Ballots.builder();
      for (int p = 0; p < 30; p++) for (int s = 0; s < 9; s++) builder.vote("p" + p, "" + s, vote);
      var picture = Picture.of(builder.build(), 4);
      assertThat(picture.grouping().count()).isEqualTo(1);
      assertThat(picture.grouping().size(0)).isEqualTo(30);
      assertThat(picture.placed().x(3)).isZero();
      assertThat(vote == 1 ? picture.counts().agreed(0, 5) : picture.counts().passed(0, 5))
          .isEqualTo(30);
    }
  }

  @Test
  void two_people_who_differ_are_two_groups_of_one() {
    var builder = Ballots.builder();
    for (int s = 0; s < 8; s++)
      builder.vote("amina", "" + s, 1).vote("bryn", "" + s, s % 2 == 0 ? 1 : -1);
    var picture = Picture.of(builder.build(), 5);
    assertThat(picture.grouping().count()).isEqualTo(2);
    assertThat(picture.grouping().of(0)).isNotEqualTo(picture.grouping().of(1));
    assertThat(picture.axes().share(0)).isBetween(0.999, 1.001);
    assertThat(picture.axes().share(1)).isZero();
    assertThat(picture.placed().x(0)).isEqualTo(-picture.placed().x(1));
  }

  @Test
  void with_few_votes_somebody_stands_somewhere_and_belongs_to_no_group() {
    var builder = Cast.of(40, 20, 0.9, 2).builder();
    for (int s = 0; s < 6; s++) builder.vote("brief", "" + s, 1);
    var ballots = builder.build();
    var picture = Picture.of(ballots, 2);
    assertThat(picture.placed().counts(40)).isFalse();
    assertThat(picture.placed().x(40)).isNotZero();
    assertThat(picture.grouping().of(40)).isEqualTo(Grouping.NONE);
    assertThat(picture.counts().seen(0, 0) + picture.counts().seen(1, 0))
        .isLessThan(Tables.of(ballots).voters(0));
  }

  @Test
  void somebody_with_five_thousand_votes_fits() {
    var builder = Ballots.builder();
    for (int s = 0; s < 5_000; s++) builder.vote("busy", "" + s, s % 3 - 1);
    for (int p = 0; p < 20; p++)
      for (int s = 0; s < 10; s++) builder.vote("p" + p, "" + s, (p + s) % 3 - 1);
    var live = Live.of(builder.build());
    assertThat(live.tables().voters(0)).isEqualTo(21);
    assertThat(live.tables().together(4_999, 0)).isEqualTo(1);
    live.vote(0, 4_999, 0);
    LiveTest.same(live, builder.vote(0, 4_999, 0).build(), 2);
  }
}
