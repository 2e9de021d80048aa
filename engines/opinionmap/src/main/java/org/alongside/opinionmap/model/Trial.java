package org.alongside.opinionmap.model;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.alongside.opinionmap.Ballots;

/** A number of groups on trial: how well do maps without some of the votes foretell these? */
final class Trial {

  /** A map that was made without some of the votes. */
  record Fold(Hiding hiding, Judged seen, Space space) {

    static Fold of(Ballots ballots, Hiding hiding) {
      return new Fold(hiding, Judged.of(ballots, hiding), Space.of(hiding.rest(ballots)));
    }
  }

  private final Judged all;
  private final Partition whole;
  private final int[][] found;
  private final double[] losses;
  private double likeness;

  Trial(Judged all, Partition whole) {
    this.all = all;
    this.whole = whole;
    found = new int[whole.people()][whole.k()];
    losses = new double[whole.people()];
  }

  void take(Fold fold) {
    Partition part = KMeans.of(fold.space, whole.k());
    likeness += part.likeness(whole) / Groups.FOLDS;
    Partition alike = part.alike(whole);
    for (int p = 0; p < found.length; p++) if (alike.of(p) >= 0) found[p][alike.of(p)]++;
    GroupRates rates = new GroupRates(fold.seen, part);
    for (int i = 0; i < all.size(); i++) {
      if (!fold.hiding.hides(all.person[i], all.statement[i])) continue;
      double chance = rates.of(all.person[i], all.statement[i]);
      losses[all.person[i]] -= StrictMath.log(all.agrees[i] ? chance : 1 - chance);
    }
  }

  double loss() {
    double sum = 0;
    for (double loss : losses) sum += loss;
    return sum / Math.max(1, all.size());
  }

  Groups.Candidate candidate(Trial one) {
    int people = losses.length;
    double[] gains =
        IntStream.range(0, people).mapToDouble(p -> one.losses[p] - losses[p]).toArray();
    double mean = Arrays.stream(gains).sum() / Math.max(1, people);
    double squares = Arrays.stream(gains).map(gain -> (gain - mean) * (gain - mean)).sum();
    double error = Math.sqrt(squares) / Math.max(1, people);
    boolean parted = IntStream.range(0, whole.k()).allMatch(g -> whole.size(g) > 0);
    return new Groups.Candidate(
        whole.k(), loss(), parted && error > 0 ? mean / error : 0, likeness);
  }

  /** Everybody where most maps put them; where two are even, where the whole one does. */
  Partition mostly() {
    int[] groups = new int[whole.people()];
    for (int p = 0; p < groups.length; p++) {
      groups[p] = whole.of(p);
      if (groups[p] == Partition.NONE) continue;
      for (int g = 0; g < whole.k(); g++) if (found[p][g] > found[p][groups[p]]) groups[p] = g;
    }
    return new Partition(whole.k(), groups);
  }

  double[] certainty(Partition partition) {
    double[] certainty = new double[found.length];
    for (int p = 0; p < certainty.length; p++)
      if (partition.of(p) >= 0) certainty[p] = found[p][partition.of(p)] / (double) Groups.FOLDS;
    return certainty;
  }
}
