package org.alongside.opinionmap.model;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.alongside.opinionmap.Ballots;

/**
 * Who is in which group, how many groups there are, and how sure of it we are. A tenth of the votes
 * is hidden ten times over. A number of groups from 2 to 5 is declared where knowing the group of a
 * person foretells hidden votes better than knowing the statement alone, and where the groups found
 * without those votes are those found with them; of those declared, the one that foretells best.
 * Where none is, there is one group: votes that have nothing to do with each other give one.
 *
 * <p>Nobody's group hangs on a few votes: each is where most of the ten maps, and the whole one,
 * put them, as in bagged clustering (Dudoit and Fridlyand 2003).
 */
public final class Groups {

  static final int FOLDS = 10;
  private static final int MOST_GROUPS = 5;
  private static final long SEED = 4;

  /** Mean adjusted Rand index of hidden-vote maps: for two groups, and for more. */
  private static final double STEADY = 0.84;

  private static final double STEADIER = 0.9;

  /** Standard errors by which groups must foretell better than one group. */
  private static final double CLEAR = 2.5;

  private final Space space;
  private final Partition partition;
  private final double[] certainty;
  private final SortedMap<Integer, Candidate> candidates;

  private Groups(
      Space space, Partition partition, double[] certainty, SortedMap<Integer, Candidate> all) {
    this.space = space;
    this.partition = partition;
    this.certainty = certainty;
    candidates = all;
  }

  /**
   * A number of groups that was weighed.
   *
   * @param logLoss of hidden votes, foretold by the group's share of agreement
   * @param gain how much lower that is than with one group, in standard errors over people; 0 where
   *     people stand in fewer places than there would be groups
   * @param steadiness mean adjusted Rand index of the ten maps and the whole one
   */
  public record Candidate(int k, double logLoss, double gain, double steadiness) {

    boolean declared() {
      return k == 1 || gain >= CLEAR && steadiness >= (k == 2 ? STEADY : STEADIER);
    }
  }

  /** Of more than half a million votes the number of groups is that of a {@link Sample}. */
  public static Groups of(Ballots ballots) {
    return of(ballots, Sample.MOST_VOTES);
  }

  static Groups of(Ballots ballots, int mostVotes) {
    Ballots sample = Sample.of(ballots, mostVotes);
    Groups found = weighed(sample);
    return sample == ballots ? found : found.everybody(ballots);
  }

  /** All in as many groups as were found with some; how surely is known of these on average. */
  private Groups everybody(Ballots ballots) {
    Space all = Space.of(ballots);
    Partition whole = KMeans.of(all, partition.k()).bySize();
    double[] sure = new double[partition.k()];
    for (int p = 0; p < certainty.length; p++)
      if (partition.of(p) >= 0) sure[partition.of(p)] += certainty[p];
    for (int g = 0; g < sure.length; g++) sure[g] /= Math.max(1, partition.size(g));
    double[] certain = new double[whole.people()];
    for (int p = 0; p < certain.length; p++) if (whole.of(p) >= 0) certain[p] = sure[whole.of(p)];
    return new Groups(all, whole, certain, candidates);
  }

  private static Groups weighed(Ballots ballots) {
    Space space = Space.of(ballots);
    Lots lots = new Lots(ballots, SEED);
    Judged all = Judged.of(ballots, Hiding.NOTHING);
    Trial[] trials =
        IntStream.rangeClosed(1, MOST_GROUPS)
            .mapToObj(k -> new Trial(all, KMeans.of(space, k)))
            .toArray(Trial[]::new);
    IntStream.range(0, FOLDS)
        .parallel()
        .mapToObj(fold -> Trial.Fold.of(ballots, (p, s) -> lots.fold(p, s, FOLDS) == fold))
        .toList()
        .forEach(fold -> Arrays.stream(trials).forEach(trial -> trial.take(fold)));
    TreeMap<Integer, Candidate> candidates = new TreeMap<>();
    Trial best = trials[0];
    for (Trial trial : trials) {
      Candidate candidate = trial.candidate(trials[0]);
      candidates.put(candidate.k, candidate);
      if (candidate.declared() && trial.loss() < best.loss()) best = trial;
    }
    Partition partition = best.mostly();
    double[] certainty = best.certainty(partition);
    return new Groups(space, partition.bySize(), certainty, candidates);
  }

  public Partition partition() {
    return partition;
  }

  /**
   * In how many of ten maps, each without a tenth of the votes, the person is in this group; 0–1.
   */
  public double certainty(int person) {
    return certainty[person];
  }

  /** What was weighed, by the number of groups. */
  public SortedMap<Integer, Candidate> candidates() {
    return candidates;
  }

  public double x(int person) {
    return space.x(person);
  }

  public double y(int person) {
    return space.y(person);
  }

  Space space() {
    return space;
  }
}
