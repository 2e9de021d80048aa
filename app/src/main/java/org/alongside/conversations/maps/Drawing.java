package org.alongside.conversations.maps;

import java.time.Instant;
import java.util.List;
import org.alongside.conversations.StatementId;
import org.alongside.platform.Experience;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may see of a conversation’s votes: about how many, never exactly, and nobody’s own.
 * Groups and figures come from answers a quarter of which were replaced by lot; see the package
 * {@code org.alongside.opinionmap.published}.
 *
 * @param people who voted, to the nearest five
 * @param groups the largest first; one where nobody can be told apart
 * @param lines a statement each that is in, by number
 * @param shared what everybody holds, whatever their group, surest first
 * @param bridging statements that groups share although they part on others, best first
 * @param steadiness of a hundred people, how many are in the same group when a tenth of the votes
 *     is left out, where there are groups
 */
public record Drawing(
    Instant at,
    int people,
    int statements,
    List<Group> groups,
    List<Line> lines,
    List<Held> shared,
    List<Bridge> bridging,
    int steadiness) {

  /**
   * @param number from 0
   * @param size to the nearest five; none where fewer than five are in it
   * @param x from −1 to 1, y too: where it lies
   * @param radius from 0 to 1
   * @param holds what it holds that others don’t, clearest first
   */
  public record Group(
      int number, @Nullable Integer size, double x, double y, double radius, List<Held> holds) {}

  public record Held(StatementId statement, boolean agree) {}

  /**
   * @param least of the group that agrees least, what share agrees at least
   */
  public record Bridge(StatementId statement, double score, double least) {}

  /**
   * @param groups as in the drawing
   * @param kinds by the kind of experience people said they bring, in the order of {@link
   *     Experience}; empty before enough voted on it
   */
  public record Line(
      StatementId statement, int number, Share all, List<Share> groups, List<Share> kinds) {}

  /**
   * Counts to the nearest five; none where it is small, or would give away such.
   *
   * @param low where the share that agrees is at least, with 90 % certainty, 0 to 1; none where
   *     counts are hidden
   */
  public record Share(
      @Nullable Integer agree,
      @Nullable Integer disagree,
      @Nullable Integer pass,
      @Nullable Integer seen,
      @Nullable Double low,
      @Nullable Double high) {

    public boolean shown() {
      return agree != null && seen != null;
    }

    /** Of all who saw it, 0 to 1. */
    public double agreeing() {
      return agree == null || seen == null || seen == 0 ? 0 : Math.min(1, agree / (double) seen);
    }
  }

  Drawing with(List<Line> now) {
    return new Drawing(at, people, now.size(), groups, now, shared, bridging, steadiness);
  }

  /** Whether people part in groups at all. */
  public boolean parts() {
    return groups.size() > 1;
  }
}
