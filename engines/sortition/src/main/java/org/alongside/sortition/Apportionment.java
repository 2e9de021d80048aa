package org.alongside.sortition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rounds a lottery to m tickets. Each panel first gets as many whole tickets as its weight holds.
 * Those left over go, one by one, to the panel whose people lack most. Then seats are exchanged
 * within tickets, wherever the rules allow it: somebody who has a ticket too many gives one to
 * somebody who has one too few, until nobody is off by more than one, or no exchange helps. Each
 * exchange lowers the sum of squares of what people are off by, so it ends. Cost: tickets left ×
 * panels × seats for the filling; an exchange looks at most at people × tickets.
 */
final class Apportionment {
  private static final double NEARLY = 1e-9;
  private static final int PATIENCE = 40_000_000;

  private final int m;
  private final List<String> ids;
  private final Seating seating;
  private final int[][] panels;
  private final double[] weights;
  private final double[] off;
  private final List<int[]> tickets = new ArrayList<>();
  private int looked;

  Apportionment(Pool pool, Rules rules, Lottery lottery, int m) {
    this.m = m;
    ids = pool.candidates().stream().map(Candidate::id).toList();
    seating = new Seating(pool, rules);
    var numbers = new HashMap<String, Integer>();
    for (var id : ids) numbers.put(id, numbers.size());
    var sorted =
        lottery.panels().stream().sorted(Comparator.comparing(p -> p.ids().toString())).toList();
    panels =
        sorted.stream()
            .map(panel -> panel.ids().stream().mapToInt(numbers::get).sorted().toArray())
            .toArray(int[][]::new);
    weights = sorted.stream().mapToDouble(Panel::weight).toArray();
    off = new double[ids.size()];
    for (int p = 0; p < panels.length; p++)
      for (int person : panels[p]) off[person] -= m * weights[p];
  }

  /** Hands out all m tickets; off then says by how many tickets each person has too many. */
  void fill() {
    for (int p = 0; p < panels.length; p++)
      for (int whole = (int) Math.floor(m * weights[p] + NEARLY); whole > 0; whole--)
        give(panels[p]);
    while (tickets.size() > m) throw new IllegalStateException("The weights sum to more than 1.");
    while (tickets.size() < m) {
      int best = 0;
      double least = Double.MAX_VALUE;
      for (int p = 0; p < panels.length; p++) {
        double cost = 0;
        for (int person : panels[p]) cost += 2 * off[person] + 1;
        if (cost < least - NEARLY) {
          least = cost;
          best = p;
        }
      }
      give(panels[best]);
    }
  }

  private void give(int[] panel) {
    tickets.add(panel.clone());
    for (int person : panel) off[person]++;
  }

  /**
   * Sees to the person who is furthest off, until that is at most one ticket; passes over those
   * whom nothing helps.
   */
  void exchange() {
    seating.sit(tickets);
    var stuck = new boolean[off.length];
    while (looked < PATIENCE) {
      int worst = -1;
      for (int i = 0; i < off.length; i++)
        if (!stuck[i]
            && Math.abs(off[i]) > 1 + NEARLY
            && (worst < 0 || Math.abs(off[i]) > Math.abs(off[worst]))) worst = i;
      if (worst < 0) return;
      if (relieved(worst)) Arrays.fill(stuck, false);
      else stuck[worst] = true;
    }
  }

  private boolean relieved(int worst) {
    boolean tooMany = off[worst] > 0;
    var others =
        IntStream.range(0, off.length)
            .boxed()
            .filter(
                other ->
                    tooMany
                        ? off[other] < off[worst] - 1 - NEARLY
                        : off[other] > off[worst] + 1 + NEARLY)
            .sorted(
                Comparator.comparingDouble((Integer other) -> tooMany ? off[other] : -off[other]))
            .toList();
    for (int other : others) {
      int leaves = tooMany ? worst : other, comes = tooMany ? other : worst;
      for (int t = 0; t < m; t++) {
        looked++;
        if (!seating.mayChange(t, leaves, comes)) continue;
        seating.change(t, leaves, comes);
        off[leaves]--;
        off[comes]++;
        return true;
      }
    }
    return false;
  }

  List<List<String>> panels() {
    return tickets.stream()
        .map(ticket -> Arrays.stream(ticket).mapToObj(ids::get).sorted().toList())
        .sorted(Comparator.comparing(Object::toString))
        .toList();
  }

  double largestMove() {
    return Arrays.stream(off).map(Math::abs).max().orElse(0) / m;
  }
}
