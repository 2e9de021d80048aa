package org.alongside.opinionmap.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.opinionmap.PublicMap.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * An attacker who knows every rule goes through all counts there can be, and keeps those that would
 * be published just as what they see.
 */
class ConsistentTablesTest {

  private static final int MOST = 70;

  @Test
  void no_small_count_is_known_however_much_is_worked_out() {
    Map<Row, int[][]> ranges = new HashMap<>();
    for (int[] sides : all()) see(ranges, Masked.row(sides[0], sides[1], sides[2]), sides);

    assertThat(ranges).hasSizeGreaterThan(100);
    ranges.forEach(
        (seen, range) -> {
          // Near the largest counts gone through, larger ones are missing.
          if (range[0][1] + range[1][1] + range[2][1] > MOST - 8) return;
          for (int side : hidden(seen))
            if (range[side][0] < Masked.LEAST)
              assertThat(width(range, side)).as("%s", seen).isGreaterThanOrEqualTo(4);
        });
  }

  @Test
  void the_same_attacker_finds_counts_where_only_the_small_ones_are_left_out() {
    Map<Row, int[][]> ranges = new HashMap<>();
    for (int[] sides : all()) see(ranges, withoutSmall(sides), sides);

    long found =
        ranges.entrySet().stream()
            .filter(
                one ->
                    hidden(one.getKey()).stream()
                        .anyMatch(side -> width(one.getValue(), side) == 1))
            .count();
    assertThat(found).isGreaterThan(1000);
  }

  @Test
  void nothing_small_and_no_small_group_of_one_mind_is_shown() {
    for (int[] sides : all()) {
      Row row = Masked.row(sides[0], sides[1], sides[2]);
      int seen = Arrays.stream(sides).sum();
      @Nullable Integer[] shown = {row.agree(), row.disagree(), row.pass(), row.seen()};
      for (Integer one : shown)
        if (one != null) assertThat(one).isGreaterThanOrEqualTo(5).matches(count -> count % 5 == 0);
      for (int side = 0; side < 3; side++)
        if (shown[side] != null) assertThat(sides[side]).isGreaterThanOrEqualTo(5);
      if (seen < 5) assertThat(row).isEqualTo(Row.NOTHING);
      if (seen < 10) assertThat(hidden(row)).hasSize(3);
    }
  }

  @Test
  void everybody_is_what_is_shown_of_the_groups() {
    Row one = new Row(50, null, null, 60);
    Row other = new Row(20, 25, null, null);

    assertThat(Masked.all(List.of(one, other, Row.NOTHING))).isEqualTo(new Row(70, 30, 5, 105));
  }

  private static Row withoutSmall(int[] sides) {
    Integer[] shown =
        Arrays.stream(sides).mapToObj(count -> count < 5 ? null : count).toArray(Integer[]::new);
    return new Row(shown[0], shown[1], shown[2], Arrays.stream(sides).sum());
  }

  /** Widens what each side can be, for everybody who sees this. */
  private static void see(Map<Row, int[][]> ranges, Row seen, int[] sides) {
    int[][] range =
        ranges.computeIfAbsent(
            seen,
            _ ->
                Stream.generate(() -> new int[] {Integer.MAX_VALUE, Integer.MIN_VALUE})
                    .limit(3)
                    .toArray(int[][]::new));
    for (int side = 0; side < 3; side++) {
      range[side][0] = Math.min(range[side][0], sides[side]);
      range[side][1] = Math.max(range[side][1], sides[side]);
    }
  }

  private static int width(int[][] range, int side) {
    return range[side][1] - range[side][0] + 1;
  }

  private static List<Integer> hidden(Row seen) {
    List<Integer> hidden = new ArrayList<>();
    if (seen.agree() == null) hidden.add(0);
    if (seen.disagree() == null) hidden.add(1);
    if (seen.pass() == null) hidden.add(2);
    return hidden;
  }

  private static List<int[]> all() {
    List<int[]> all = new ArrayList<>();
    for (int agree = 0; agree <= MOST; agree++)
      for (int disagree = 0; agree + disagree <= MOST; disagree++)
        for (int pass = 0; agree + disagree + pass <= MOST; pass++)
          all.add(new int[] {agree, disagree, pass});
    return all;
  }
}
