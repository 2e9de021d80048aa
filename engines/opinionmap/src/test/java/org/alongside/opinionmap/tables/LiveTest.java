package org.alongside.opinionmap.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.alongside.opinionmap.BadInput;
import org.alongside.opinionmap.Ballots;
import org.junit.jupiter.api.Test;

class LiveTest {

  @Test
  void vote_by_vote_the_picture_equals_the_one_built_cold() {
    for (int seed = 0; seed < 6; seed++) {
      var random = new Random(seed);
      var builder = Cast.of(60, 15, 0.4, seed).builder();
      var live = Live.of(builder.build());
      for (int vote = 0; vote < 40; vote++) {
        int person = random.nextInt(60);
        int statement = random.nextInt(15);
        int side = random.nextInt(3) - 1;
        live.vote(person, statement, side);
        builder.vote(person, statement, side);
        if (vote % 3 == 0) same(live, builder.build(), 1 + random.nextInt(4));
      }
    }
  }

  @Test
  void any_order_of_votes_gives_everybody_the_same_place_and_group() {
    var cast = Cast.of(120, 30, 0.4, 7);
    var picture = Picture.of(cast.ballots(), 3);
    for (int seed = 0; seed < 5; seed++) {
      assertThat(Picture.of(cast.shuffled(seed).ballots(), 3)).isEqualTo(picture);
      var met = cast.shuffled(seed).builder().build();
      var other = Picture.of(met, 3);
      assertThat(other.axes()).isEqualTo(picture.axes());
      for (int p = 0; p < met.people(); p++) {
        int known = number(cast.ballots(), met.person(p));
        assertThat(other.placed().x(p)).isEqualTo(picture.placed().x(known));
        assertThat(other.grouping().of(p)).isEqualTo(picture.grouping().of(known));
      }
    }
  }

  @Test
  void newcomers_new_statements_and_taken_back_votes_are_in_the_picture() {
    var builder = Cast.of(40, 12, 0.6, 8).builder();
    var live = Live.of(builder.build());
    live.picture(2);
    int statement = live.statement("new");
    assertThat(statement).isEqualTo(builder.statement("new"));
    for (int p = 0; p < 50; p++) {
      if (p >= 40) assertThat(live.person()).isEqualTo(builder.person("new" + p));
      live.vote(p, statement, p % 3 - 1);
      builder.vote(p, statement, p % 3 - 1);
    }
    live.vote(0, 3, 1);
    var before = live.picture(2);
    live.vote(49, 5, 1);
    assertThat(live.picture(2)).isNotEqualTo(before);
    live.takeBack(49, 5);
    builder.vote(0, 3, 1);
    same(live, builder.build(), 2);
    assertThatThrownBy(() -> live.statement("new")).isInstanceOf(BadInput.class);
    assertThatThrownBy(() -> live.vote(0, 0, 2)).isInstanceOf(BadInput.class);
  }

  @Test
  void a_statement_can_be_taken_out_after_votes_and_back_in() {
    var builder = Cast.of(80, 20, 0.5, 9).builder();
    var live = Live.of(builder.build());
    var before = live.picture(3);
    live.out(4, true);
    same(live, Cast.of(80, 20, 0.5, 9).builder(builder.build().statement(4)).build(), 3);
    live.out(4, false);
    assertThat(live.picture(3)).isEqualTo(before);
  }

  @Test
  void a_picture_stays_as_it_was_when_votes_go_on() {
    var live = Live.of(Cast.of(30, 10, 0.9, 10).ballots());
    var picture = live.picture(2);
    int agreed = picture.counts().agreed(0, 0) + picture.counts().agreed(1, 0);
    for (int p = 0; p < 30; p++) live.vote(p, 0, 1);
    live.picture(2);
    assertThat(picture.counts().agreed(0, 0) + picture.counts().agreed(1, 0)).isEqualTo(agreed);
  }

  static void same(Live live, Ballots cold, int k) {
    assertThat(live.tables()).isEqualTo(Tables.of(cold));
    assertThat(live.picture(k)).isEqualTo(Picture.of(cold, k));
  }

  private static int number(Ballots ballots, String person) {
    for (int p = 0; p < ballots.people(); p++) if (ballots.person(p).equals(person)) return p;
    throw new AssertionError(person);
  }
}
