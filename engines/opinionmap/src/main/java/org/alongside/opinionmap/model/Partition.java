package org.alongside.opinionmap.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** People in groups numbered from 0, and some in none. */
public final class Partition {

  public static final int NONE = -1;

  private final int k;
  private final int[] groups;

  /**
   * @param k how many groups; 1 where nobody can be told apart
   * @param groups of each person, from 0, or {@link #NONE}
   */
  public Partition(int k, int[] groups) {
    this.k = k;
    this.groups = groups;
  }

  public int k() {
    return k;
  }

  public int people() {
    return groups.length;
  }

  /** The group of a person, or {@link #NONE}. */
  public int of(int person) {
    return groups[person];
  }

  public int size(int group) {
    return (int) Arrays.stream(groups).filter(of -> of == group).count();
  }

  /** The same groups, the largest first, those of one size by their first person. */
  Partition bySize() {
    int[] first = new int[k];
    Arrays.fill(first, groups.length);
    for (int p = groups.length - 1; p >= 0; p--) if (groups[p] >= 0) first[groups[p]] = p;
    int[] order =
        IntStream.range(0, k)
            .boxed()
            .sorted(Comparator.comparing((Integer g) -> -size(g)).thenComparing(g -> first[g]))
            .mapToInt(g -> g)
            .toArray();
    int[] numbers = new int[k];
    for (int number = 0; number < k; number++) numbers[order[number]] = number;
    return renumbered(numbers);
  }

  /** The same groups, with the numbers that most people have in the other. */
  Partition alike(Partition other) {
    int[][] both = together(other);
    int[] best = new int[k];
    match(both, 0, new int[k], new boolean[k], 0, best, -1);
    return renumbered(best);
  }

  private int match(
      int[][] both, int group, int[] numbers, boolean[] taken, int shared, int[] best, int most) {
    if (group == k) {
      if (shared > most) System.arraycopy(numbers, 0, best, 0, k);
      return Math.max(shared, most);
    }
    for (int number = 0; number < k; number++) {
      if (taken[number]) continue;
      taken[number] = true;
      numbers[group] = number;
      most = match(both, group + 1, numbers, taken, shared + both[group][number], best, most);
      taken[number] = false;
    }
    return most;
  }

  private Partition renumbered(int[] numbers) {
    int[] renumbered = new int[groups.length];
    Arrays.setAll(renumbered, p -> groups[p] == NONE ? NONE : numbers[groups[p]]);
    return new Partition(k, renumbered);
  }

  /**
   * The adjusted Rand index (Hubert and Arabie 1985) over people who have a group in both: 1 where
   * both part them alike, about 0 where they have nothing to do with each other.
   */
  public double likeness(Partition other) {
    int[][] both = together(other);
    long all = 0;
    double pairs = 0;
    double here = 0;
    double there = 0;
    int[] columns = new int[other.k];
    for (int[] row : both) {
      long people = 0;
      for (int g = 0; g < other.k; g++) {
        pairs += pairs(row[g]);
        people += row[g];
        columns[g] += row[g];
      }
      here += pairs(people);
      all += people;
    }
    for (int people : columns) there += pairs(people);
    double expected = pairs(all) == 0 ? 0 : here * there / pairs(all);
    double most = (here + there) / 2;
    return most == expected ? 1 : (pairs - expected) / (most - expected);
  }

  private int[][] together(Partition other) {
    int[][] both = new int[k][other.k];
    for (int p = 0; p < groups.length; p++)
      if (groups[p] >= 0 && other.groups[p] >= 0) both[groups[p]][other.groups[p]]++;
    return both;
  }

  private static double pairs(long people) {
    return people * (people - 1) / 2.0;
  }
}
