package org.alongside.sortition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/**
 * Rounds a lottery to m tickets. Each panel first gets as many whole tickets as its weight holds;
 * those left over go, one by one, to the panel whose people lack most. Then tickets move from panel
 * to panel while that lowers the sum of squares of what people are off by. Cost: panels² × seats a
 * round, and a few rounds.
 */
final class Apportionment {
  private static final double NEARLY = 1e-9;
  private static final int PATIENCE = 40_000_000;

  private final int m;
  private final List<String> ids;
  private final int[][] panels;
  private final double[] weights;
  private final double[] off;
  private final List<int[]> tickets = new ArrayList<>();
  private int looked;

  Apportionment(Pool pool, Lottery lottery, int m) {
    this.m = m;
    ids = pool.candidates().stream().map(Candidate::id).toList();
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
    var held = new int[panels.length];
    int given = 0;
    for (int p = 0; p < panels.length; p++) {
      held[p] = (int) Math.floor(m * weights[p] + NEARLY);
      given += held[p];
      for (int person : panels[p]) off[person] += held[p];
    }
    if (given > m) throw new IllegalArgumentException("The weights sum to more than 1.");
    for (; given < m; given++) {
      int best = 0;
      for (int p = 1; p < panels.length; p++)
        if (sum(panels[p]) < sum(panels[best]) - NEARLY) best = p;
      held[best]++;
      for (int person : panels[best]) off[person]++;
    }
    move(held);
    for (int p = 0; p < panels.length; p++)
      for (int ticket = 0; ticket < held[p]; ticket++) tickets.add(panels[p].clone());
  }

  /**
   * Moves tickets from panel to panel while that lowers the sum of squares: 2·(Σ off of the one
   * that gets it − Σ off of the one that gives it + the people they don’t share).
   */
  private void move(int[] held) {
    var seats = Arrays.stream(panels).map(Apportionment::set).toArray(BitSet[]::new);
    for (boolean again = true; again && looked < PATIENCE; ) {
      again = false;
      for (int from = 0; from < panels.length; from++) {
        for (int to = 0; to < panels.length && held[from] > 0; to++) {
          looked += panels[to].length;
          double gain = sum(panels[from]) - sum(panels[to]);
          if (gain <= NEARLY) continue;
          var shared = (BitSet) seats[from].clone();
          shared.and(seats[to]);
          if (gain <= panels[to].length - shared.cardinality() + NEARLY) continue;
          held[from]--;
          held[to]++;
          for (int person : panels[from]) off[person]--;
          for (int person : panels[to]) off[person]++;
          again = true;
        }
      }
    }
  }

  private double sum(int[] panel) {
    double sum = 0;
    for (int person : panel) sum += off[person];
    return sum;
  }

  private static BitSet set(int[] panel) {
    var set = new BitSet();
    for (int person : panel) set.set(person);
    return set;
  }

  /** Exchanges seats within tickets, by the rules. */
  void exchange(Pool pool, Rules rules) {
    new Exchange(new Seating(pool, rules, tickets), off).run();
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
