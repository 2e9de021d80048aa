package org.alongside.conversations.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.conversations.StatementId;
import org.alongside.platform.Experience;
import org.junit.jupiter.api.Test;

class ReadingOutTest {

  private static final List<StatementId> SAID =
      Stream.generate(() -> new StatementId(UUID.randomUUID())).limit(6).toList();
  private static final Drawing TWO = Sketch.two(SAID, Instant.EPOCH);

  @Test
  void who_leans_to_the_other_group_is_on_its_side_and_who_turns_from_it_is_far() {
    assertThat(side(-.3, 0)).isEqualTo(Bearing.Side.TOWARDS);
    assertThat(side(-.5, -.1)).isEqualTo(Bearing.Side.MIDDLE);
    assertThat(side(-.8, -.2)).isEqualTo(Bearing.Side.AWAY);
  }

  private static Bearing.Side side(double x, double y) {
    var bearing = Bearing.of(new Place(x, y, 0), TWO).orElseThrow();
    assertThat(bearing.near()).isEqualTo(0);
    assertThat(bearing.towards()).isEqualTo(1);
    return bearing.side();
  }

  @Test
  void who_voted_too_little_or_where_nobody_parts_is_near_nobody() {
    assertThat(Bearing.of(new Place(0, 0, -1), TWO)).isEmpty();
    assertThat(Bearing.of(Sketch.HERS, Sketch.oneCrowd(SAID, Instant.EPOCH))).isEmpty();
  }

  @Test
  void what_divides_most_stands_first_and_what_only_may_divide_is_left_out() {
    assertThat(Dividing.of(TWO)).extracting(Drawing.Line::number).containsExactly(3, 4);
  }

  @Test
  void few_of_a_kind_are_not_told_nor_can_they_be_worked_out_and_nobody_is_nobody() {
    assertThat(kinds(Map.of(Experience.LIVED, 30, Experience.LEARNT, 12, Experience.BOTH, 3)))
        .containsExactly(30, null, null, 0);
    assertThat(kinds(Map.of(Experience.LIVED, 30, Experience.BOTH, 3, Experience.UNSAID, 2)))
        .containsExactly(30, 0, null, null);
    assertThat(kinds(Map.of())).containsExactly(0, 0, 0, 0);
  }

  private static List<Integer> kinds(Map<Experience, Integer> people) {
    int all = people.values().stream().mapToInt(Integer::intValue).sum();
    return Kinds.of(new Turnout(all, all * 4, people)).rows().stream()
        .map(Kinds.Row::people)
        .toList();
  }
}
