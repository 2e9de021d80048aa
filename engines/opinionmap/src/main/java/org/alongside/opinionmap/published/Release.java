package org.alongside.opinionmap.published;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alongside.opinionmap.Ballots;
import org.alongside.opinionmap.Kinds;
import org.alongside.opinionmap.OpinionMap.Point;
import org.alongside.opinionmap.PublicMap.Figures;
import org.alongside.opinionmap.PublicMap.Row;
import org.alongside.opinionmap.PublicMap.Shape;
import org.alongside.opinionmap.Released;
import org.alongside.opinionmap.Released.Cells;

/**
 * Makes one version of what is public from the one before, so that only that differs which enough
 * people changed. Costs a pass over all answers. Not for several threads at once.
 */
public final class Release {

  /** In how many people two versions of a figure differ at least. */
  static final int STEP = 5;

  private static final byte[] NO_MARKS = new byte[0];

  private final Keyed ofBallots;
  private final Keyed ofAnswers;

  /**
   * @param secret at least 16 bytes, drawn for this conversation and never shown
   */
  public Release(byte[] secret) {
    ofBallots = Keyed.of(secret, "ballots");
    ofAnswers = Keyed.of(secret, "answers and groups");
  }

  /** Whether too few people changed anything for a new version. */
  public boolean stands(Released before, Ballots answers, Kinds kinds) {
    return Marks.differing(before.ballots(), ballots(answers, kinds)) < STEP;
  }

  /**
   * The next version, or the one before where it still stands.
   *
   * @param answers never votes, see {@link Answers}
   * @param groupOf the group of each person in these, −1 for none
   * @param centres where each group lies
   */
  public Released next(
      Released before, Ballots answers, int[] groupOf, List<Point> centres, Kinds kinds) {
    if (stands(before, answers, kinds)) return before;
    Map<String, Integer> now = new HashMap<>();
    for (int p = 0; p < groupOf.length; p++)
      if (groupOf[p] >= 0) now.put(answers.person(p), groupOf[p]);
    boolean moved = differing(before.groups(), now) >= STEP;
    Map<String, Integer> groups = moved ? now : before.groups();
    List<Shape> shapes = moved ? Shapes.of(now, centres) : before.shapes();
    // What is out now may come in again, and must not begin anew then.
    SortedMap<String, Cells> cells = new TreeMap<>(before.cells());
    Counted[] counted = counted(answers, groups, shapes.size(), kinds);
    for (int s = 0; s < counted.length; s++) {
      String statement = answers.statement(s);
      Cells known = before.cells().get(statement);
      byte[] marks = Marks.write(counted[s].marks);
      if (Marks.differing(known == null ? NO_MARKS : known.answers(), marks) >= STEP)
        cells.put(statement, new Cells(marks, counted[s].figures()));
    }
    return new Released(groups, shapes, ballots(answers, kinds), cells);
  }

  /** One mark for all that a person answered. */
  private byte[] ballots(Ballots answers, Kinds kinds) {
    long[] marks = new long[answers.people()];
    for (int p = 0; p < marks.length; p++) {
      StringBuilder all = new StringBuilder();
      for (int i = answers.from(p); i < answers.to(p); i++)
        all.append(answers.statement(answers.statementAt(i)))
            .append(' ')
            .append(answers.voteAt(i))
            .append('\n');
      String person = answers.person(p);
      byte[] kind = bytes(kind(kinds, person));
      marks[p] = ofBallots.number(person, all.toString(), kind);
    }
    return Marks.write(marks);
  }

  /** By statement, how many answered what, and a mark for each of them. */
  private Counted[] counted(
      Ballots answers, Map<String, Integer> groupOf, int groups, Kinds kinds) {
    int[] seen = new int[answers.statements()];
    for (int p = 0; p < answers.people(); p++)
      for (int i = answers.from(p); i < answers.to(p); i++) seen[answers.statementAt(i)]++;
    Counted[] counted = new Counted[seen.length];
    for (int s = 0; s < seen.length; s++) counted[s] = new Counted(seen[s], groups, kinds.many());
    for (int p = 0; p < answers.people(); p++) {
      String person = answers.person(p);
      int group = groupOf.getOrDefault(person, -1);
      int kind = kind(kinds, person);
      for (int i = answers.from(p); i < answers.to(p); i++) {
        int s = answers.statementAt(i);
        int answer = answers.voteAt(i) + 1;
        long mark =
            ofAnswers.number(
                person, answers.statement(s), bytes(((group + 1) * 64 + kind) * 3 + answer));
        counted[s].add(mark, group < 0 ? groups : group, kind, answer);
      }
    }
    return counted;
  }

  private static int kind(Kinds kinds, String person) {
    return kinds.many() == 0 ? 0 : kinds.of().applyAsInt(person);
  }

  private static byte[] bytes(int number) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(number).array();
  }

  /** How many people are in one only, or not the same in both. */
  private static int differing(Map<String, Integer> before, Map<String, Integer> now) {
    int differing = 0;
    int same = 0;
    for (Map.Entry<String, Integer> one : now.entrySet()) {
      Integer was = before.get(one.getKey());
      if (was != null) same++;
      if (!Objects.equals(was, one.getValue())) differing++;
    }
    return differing + before.size() - same;
  }

  /** Of one statement: groups, those in none behind them, and kinds. */
  private static final class Counted {

    private final long[] marks;
    private final int[][] groups;
    private final int[][] kinds;
    private int many;

    Counted(int seen, int groups, int kinds) {
      this.marks = new long[seen];
      this.groups = new int[groups + 1][3];
      this.kinds = new int[kinds][3];
    }

    void add(long mark, int group, int kind, int answer) {
      marks[many++] = mark;
      groups[group][answer]++;
      if (kinds.length > 0) kinds[kind][answer]++;
    }

    Figures figures() {
      List<Row> rows = new ArrayList<>();
      for (int[] row : groups) rows.add(Masked.row(row[2], row[0], row[1]));
      int last = groups.length - 1;
      return new Figures(
          Masked.all(rows),
          List.copyOf(rows.subList(0, last)),
          rows.get(last),
          Masked.beside(kinds));
    }
  }
}
