package org.alongside.opinionmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BallotsTest {

  @Test
  void the_last_vote_counts() {
    Ballots ballots =
        Ballots.builder().vote("a", "x", 1).vote("b", "x", 0).vote("a", "x", -1).build();

    assertThat(rows(ballots)).containsExactly("a x-1", "b x0");
    assertThat(ballots.votes()).isEqualTo(2);
  }

  @Test
  void people_and_statements_stand_as_they_were_met_and_rows_are_sorted() {
    Ballots ballots =
        Ballots.builder()
            .vote("10", "7", 1)
            .vote("9", "3", 1)
            .vote("9", "7", -1)
            .vote("10", "2", 0)
            .build();

    assertThat(rows(ballots)).containsExactly("10 7+1 20", "9 7-1 3+1");
    assertThat(IntStream.range(0, 3).mapToObj(ballots::statement)).containsExactly("7", "3", "2");
  }

  @Test
  void in_canonical_order_numbers_go_by_value_and_text_comes_last() {
    Ballots.Builder builder = Ballots.builder();
    for (String id : List.of("b", "10", "9", "a", "02", "2")) builder.vote(id, id, 1);

    Ballots ballots = builder.ordered();

    assertThat(IntStream.range(0, 6).mapToObj(ballots::person))
        .containsExactly("02", "2", "9", "10", "a", "b");
    assertThat(IntStream.range(0, 6).mapToObj(ballots::statement))
        .containsExactly("02", "2", "9", "10", "a", "b");
    assertThat(IntStream.range(0, 6).map(ballots::statementAt)).containsExactly(0, 1, 2, 3, 4, 5);
  }

  @Test
  void what_moderation_took_out_is_marked_and_a_statement_without_votes_is_there() {
    Ballots.Builder builder = Ballots.builder().vote("a", "x", 1).out("x").out("nowhere");
    builder.statement("y");

    Ballots ballots = builder.build();

    assertThat(ballots.statements()).isEqualTo(2);
    assertThat(ballots.out(0)).isTrue();
    assertThat(ballots.out(1)).isFalse();
  }

  @Test
  void there_may_be_nobody() {
    assertThat(Ballots.builder().build().people()).isZero();
  }

  @Test
  void a_vote_is_one_of_three() {
    assertThatThrownBy(() -> Ballots.builder().vote("a", "x", 2))
        .isInstanceOf(BadInput.class)
        .hasMessage("A vote is -1, 0 or 1, not 2");
  }

  @Test
  void more_votes_than_one_piece_holds_are_all_there() {
    Ballots.Builder builder = Ballots.builder();
    int[] statements = IntStream.range(0, 50).map(s -> builder.statement("s" + s)).toArray();
    for (int p = 0; p < 3000; p++) {
      int person = builder.person("p" + p);
      for (int s : statements) builder.vote(person, s, (p + s) % 3 - 1);
    }

    Ballots ballots = builder.build();

    assertThat(ballots.votes()).isEqualTo(150_000);
    for (int p = 0; p < 3000; p++)
      for (int i = ballots.from(p); i < ballots.to(p); i++)
        assertThat(ballots.voteAt(i)).isEqualTo((p + ballots.statementAt(i)) % 3 - 1);
  }

  private static List<String> rows(Ballots ballots) {
    List<String> rows = new ArrayList<>();
    for (int p = 0; p < ballots.people(); p++) {
      StringBuilder row = new StringBuilder(ballots.person(p));
      for (int i = ballots.from(p); i < ballots.to(p); i++)
        row.append(' ')
            .append(ballots.statement(ballots.statementAt(i)))
            .append(ballots.voteAt(i) > 0 ? "+" : "")
            .append(ballots.voteAt(i));
      rows.add(row.toString());
    }
    return rows;
  }
}
