package org.alongside.opinionmap.published;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alongside.opinionmap.Ballots;
import org.alongside.opinionmap.OpinionMap.Point;
import org.alongside.opinionmap.PublicMap;
import org.alongside.opinionmap.PublicMap.Figures;
import org.alongside.opinionmap.PublicMap.Row;
import org.alongside.opinionmap.PublicMap.Shape;

/**
 * One version of what is public, and what must be remembered for the next: whose answers and groups
 * it shows. Costs a pass over all votes. A release is kept as secret as the votes; what may leave
 * is {@link #shown}.
 */
public final class Release {

  /** Before anything was shown. */
  public static final Release NONE = new Release(Map.of(), List.of(), new TreeMap<>());

  /** In how many people two versions of a figure differ at least. */
  static final int STEP = 5;

  private final Map<String, Integer> groups;
  private final List<Shape> shapes;
  private final SortedMap<String, Shown> statements;

  private Release(
      Map<String, Integer> groups, List<Shape> shapes, SortedMap<String, Shown> statements) {
    this.groups = groups;
    this.shapes = shapes;
    this.statements = statements;
  }

  public PublicMap shown() {
    SortedMap<String, Figures> figures = new TreeMap<>(Ballots.BY_ID);
    statements.forEach((statement, one) -> figures.put(statement, one.figures(shapes.size())));
    return new PublicMap(shapes, figures);
  }

  /**
   * The next version, in which only that differs which enough people changed.
   *
   * @param votes true votes, as they are now
   * @param groupOf the group of each person in these, −1 for none
   * @param centres where each group lies
   */
  public Release next(Ballots votes, int[] groupOf, List<Point> centres, Answers answers) {
    Map<String, Integer> now = new HashMap<>();
    for (int p = 0; p < groupOf.length; p++)
      if (groupOf[p] >= 0) now.put(votes.person(p), groupOf[p]);
    boolean moved = differing(groups, now) >= STEP;
    Map<String, Integer> there = moved ? now : groups;
    List<Shape> places = moved ? Shapes.of(now, centres) : shapes;
    SortedMap<String, Shown> next = new TreeMap<>(Ballots.BY_ID);
    SortedMap<String, Map<String, Integer>> all = entries(votes, there, answers);
    all.forEach(
        (statement, entries) -> {
          Shown before = statements.getOrDefault(statement, Shown.NOTHING);
          boolean step = differing(before.entries, entries) >= STEP;
          next.put(statement, step ? Shown.of(entries, places.size()) : before);
        });
    return new Release(there, places, next);
  }

  /** By statement, each person's group and answer in one number. */
  private static SortedMap<String, Map<String, Integer>> entries(
      Ballots votes, Map<String, Integer> groups, Answers answers) {
    SortedMap<String, Map<String, Integer>> entries = new TreeMap<>(Ballots.BY_ID);
    for (int s = 0; s < votes.statements(); s++)
      if (!votes.out(s)) entries.put(votes.statement(s), new HashMap<>());
    for (int p = 0; p < votes.people(); p++) {
      String person = votes.person(p);
      int group = groups.getOrDefault(person, -1);
      for (int i = votes.from(p); i < votes.to(p); i++) {
        String statement = votes.statement(votes.statementAt(i));
        Map<String, Integer> theirs = entries.get(statement);
        if (theirs == null) continue;
        int answer = answers.answer(person, statement, votes.voteAt(i));
        theirs.put(person, (group + 1) * 3 + answer + 1);
      }
    }
    return entries;
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

  /** The figures of a statement and the entries they were made from. */
  private record Shown(Map<String, Integer> entries, Figures figures) {

    static final Shown NOTHING =
        new Shown(Map.of(), new Figures(Row.NOTHING, List.of(), Row.NOTHING));

    /** Groups, those in none behind them, and of all of them everybody. */
    static Shown of(Map<String, Integer> entries, int groups) {
      int[][] counts = new int[groups + 1][3];
      for (int entry : entries.values()) {
        int group = entry / 3 - 1;
        counts[group < 0 ? groups : group][entry % 3]++;
      }
      List<Row> rows = new ArrayList<>();
      for (int[] row : counts) rows.add(Masked.row(row[2], row[0], row[1]));
      Row all = Masked.all(rows);
      return new Shown(entries, new Figures(all, rows.subList(0, groups), rows.get(groups)));
    }

    /** Where there are other groups by now, nothing of the former ones. */
    Figures figures(int groups) {
      if (figures.groups().size() == groups) return figures;
      List<Row> none = new ArrayList<>();
      for (int group = 0; group < groups; group++) none.add(Row.NOTHING);
      return new Figures(figures.all(), none, Row.NOTHING);
    }
  }
}
