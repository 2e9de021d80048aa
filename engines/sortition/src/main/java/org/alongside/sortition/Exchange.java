package org.alongside.sortition;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Exchanges seats within tickets wherever the rules allow it: somebody who has tickets too many
 * gives one to somebody who has too few, until nobody is off by more than one, or nothing helps.
 * Where no such pair may change, two pairs change on one ticket, the second mending what the first
 * broke. Each exchange lowers the sum of squares of what people are off by, so it ends; it also
 * ends when patience does, the same on every machine.
 */
final class Exchange {
  private static final double NEARLY = 1e-9;
  private static final int PATIENCE = 60_000_000;

  private final Seating seating;
  private final double[] off;
  private int looked;

  Exchange(Seating seating, double[] off) {
    this.seating = seating;
    this.off = off;
  }

  /**
   * Sees to whoever is furthest off; passes over those whom nothing helps, until others have moved.
   */
  void run() {
    var stuck = new boolean[off.length];
    while (looked < PATIENCE) {
      int worst = -1;
      for (int i = 0; i < off.length; i++)
        if (!stuck[i]
            && Math.abs(off[i]) > 1 + NEARLY
            && (worst < 0 || Math.abs(off[i]) > Math.abs(off[worst]))) worst = i;
      if (worst < 0) return;
      if (byOne(worst) || byTwo(worst)) Arrays.fill(stuck, false);
      else stuck[worst] = true;
    }
  }

  private boolean byOne(int worst) {
    for (int other : others(worst, 1)) {
      int leaves = off[worst] > 0 ? worst : other, comes = off[worst] > 0 ? other : worst;
      for (int t = 0; t < seating.tickets(); t++) {
        looked++;
        if (!seating.mayChange(t, leaves, comes)) continue;
        change(t, leaves, comes);
        return true;
      }
    }
    return false;
  }

  private boolean byTwo(int worst) {
    boolean tooMany = off[worst] > 0;
    int[] others = others(worst, 0);
    int[] lacking = sorted(1);
    for (int t = 0; t < seating.tickets() && looked < PATIENCE; t++) {
      if (seating.has(t, worst) != tooMany) continue;
      for (int other : others) {
        looked++;
        if (seating.has(t, other) == tooMany) continue;
        int leaves = tooMany ? worst : other, comes = tooMany ? other : worst;
        if (seating.sameHome(t, leaves, comes)) continue;
        seating.change(t, leaves, comes);
        if (mended(t, leaves, comes, lacking)) return true;
        seating.change(t, comes, leaves);
      }
    }
    return false;
  }

  private boolean mended(int t, int left, int came, int[] lacking) {
    var broken = seating.broken(t);
    double gained = off[left] - off[came] - 2;
    for (int leaves : seating.on(t).clone()) {
      looked++;
      if (leaves == came || !seating.frees(broken, leaves)) continue;
      for (int comes : lacking) {
        looked++;
        if (gained + off[leaves] - off[comes] <= NEARLY) break;
        if (comes == left || !seating.fills(broken, comes) || !seating.mayChange(t, leaves, comes))
          continue;
        off[left]--;
        off[came]++;
        change(t, leaves, comes);
        return true;
      }
    }
    return false;
  }

  private void change(int t, int leaves, int comes) {
    seating.change(t, leaves, comes);
    off[leaves]--;
    off[comes]++;
  }

  /**
   * Those with whom to exchange, the most apt first: further off than by the margin the other way.
   */
  private int[] others(int worst, int margin) {
    boolean tooMany = off[worst] > 0;
    return Arrays.stream(sorted(tooMany ? 1 : -1))
        .filter(
            other ->
                tooMany
                    ? off[other] < off[worst] - margin - NEARLY
                    : off[other] > off[worst] + margin + NEARLY)
        .toArray();
  }

  private int[] sorted(int way) {
    return IntStream.range(0, off.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> way * off[i]))
        .mapToInt(i -> i)
        .toArray();
  }
}
