package org.alongside.opinionmap.published;

import java.util.ArrayList;
import java.util.List;
import org.alongside.opinionmap.PublicMap.Row;
import org.jspecify.annotations.Nullable;

/** Makes of the answers of one group on one statement what may be shown of them. */
final class Masked {

  static final int LEAST = 5;
  static final int LEAST_FOR_SIDES = 10;

  private static final int BASE = 5;
  private static final double TO_EACH = Answers.REPLACED / 3;
  private static final double A_SMALL_COUNT = 2;

  private Masked() {}

  /** Each row for itself: what is shown of one is worked out from no other. */
  static Row row(int agree, int disagree, int pass) {
    int seen = agree + disagree + pass;
    if (seen < LEAST) return Row.NOTHING;
    if (seen < LEAST_FOR_SIDES) return new Row(null, null, null, rounded(seen));
    Integer shownAgree = side(agree, seen);
    Integer shownDisagree = side(disagree, seen);
    Integer shownPass = side(pass, seen);
    int hidden = hidden(shownAgree) + hidden(shownDisagree) + hidden(shownPass);
    // The one that is hidden would follow.
    Integer shownSeen = hidden == 1 ? null : (Integer) rounded(seen);
    return new Row(shownAgree, shownDisagree, shownPass, shownSeen);
  }

  /**
   * Everybody, from what is shown of the groups and of nothing else, so that it can give nothing
   * away: what is missing is taken as small, or as an even part of what is left.
   */
  static Row all(List<Row> rows) {
    double[] sums = new double[3];
    double seen = 0;
    for (Row row : rows) {
      int hidden = hidden(row.agree()) + hidden(row.disagree()) + hidden(row.pass());
      if (hidden == 3 && row.seen() == null) continue;
      int shown = or(row.agree(), 0) + or(row.disagree(), 0) + or(row.pass(), 0);
      double left = row.seen() == null ? A_SMALL_COUNT : Math.max(0, row.seen() - shown);
      double each = hidden == 0 ? 0 : left / hidden;
      sums[0] += or(row.agree(), each);
      sums[1] += or(row.disagree(), each);
      sums[2] += or(row.pass(), each);
      seen += shown + (hidden == 0 ? 0 : left);
    }
    return new Row(large(sums[0]), large(sums[1]), large(sums[2]), large(seen));
  }

  /**
   * Rows beside others of the same people: where only one of those that somebody is in would be
   * missing, the smallest other is hidden, too.
   */
  static List<Row> beside(int[][] counts) {
    List<Row> rows = new ArrayList<>();
    int missing = 0;
    int smallest = -1;
    int fewest = Integer.MAX_VALUE;
    for (int[] count : counts) {
      int seen = count[0] + count[1] + count[2];
      Row row = row(count[2], count[0], count[1]);
      if (seen > 0 && row.equals(Row.NOTHING)) missing++;
      if (!row.equals(Row.NOTHING) && seen < fewest) {
        fewest = seen;
        smallest = rows.size();
      }
      rows.add(row);
    }
    if (missing == 1 && smallest >= 0) rows.set(smallest, Row.NOTHING);
    return List.copyOf(rows);
  }

  private static @Nullable Integer side(int count, int seen) {
    double estimate = Math.clamp(estimate(count, seen), 0, seen);
    return count >= LEAST && estimate >= enough(seen) ? (Integer) rounded(estimate) : null;
  }

  /** A count of true votes, as well as it can be told from the answers. */
  private static double estimate(int count, int seen) {
    return (count - seen * TO_EACH) / (1 - Answers.REPLACED);
  }

  /**
   * At how many a side is shown: with five true votes it would come to this once in forty times.
   */
  private static double enough(int seen) {
    return LEAST + 2 * Math.sqrt(seen * TO_EACH * (1 - TO_EACH)) / (1 - Answers.REPLACED);
  }

  private static int rounded(double count) {
    return (int) Math.round(count / BASE) * BASE;
  }

  private static @Nullable Integer large(double count) {
    return count >= LEAST ? (Integer) rounded(count) : null;
  }

  private static int hidden(@Nullable Integer count) {
    return count == null ? 1 : 0;
  }

  private static int or(@Nullable Integer count, int otherwise) {
    return count == null ? otherwise : count;
  }

  private static double or(@Nullable Integer count, double otherwise) {
    return count == null ? otherwise : count;
  }
}
