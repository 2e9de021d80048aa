package org.alongside.opinionmap;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What map.json holds; both modes give it. Statements are named by their ids, groups are numbered
 * from 0.
 *
 * @param mode {@code polis} or {@code alongside}
 * @param k how many groups there are; 1 where nobody can be told apart
 * @param silhouettes how well each number of groups parts people, −1 to 1; empty in mode alongside
 * @param logLosses held-out log-loss by number of groups; empty in mode polis
 * @param bridging statements that groups share, best first; empty in mode polis
 * @param groupInformedConsensus by statement, the product over groups of (agree + 1) / (seen + 2),
 *     and the same for disagree
 */
public record OpinionMap(
    String mode,
    int people,
    int statements,
    int votes,
    int k,
    List<Group> groups,
    SortedMap<Integer, Double> silhouettes,
    SortedMap<Integer, Double> logLosses,
    Consensus consensus,
    List<Bridge> bridging,
    SortedMap<String, Informed> groupInformedConsensus) {

  /** People who vote alike: their mean place on the map, and what they hold that others don't. */
  public record Group(int id, int size, Point centre, List<Claim> representative) {}

  public record Point(double x, double y) {}

  public enum Side {
    AGREE,
    DISAGREE
  }

  /**
   * That a group, or everybody, agrees or disagrees with a statement.
   *
   * @param votes how many took this side, of those who saw it
   * @param seen how many voted on it, passes too
   * @param share (votes + 1) / (seen + 2)
   * @param z standard normal score of the share against one half
   * @param ratio share here over share elsewhere; 0 where there is no elsewhere
   * @param ratioZ standard normal score of the difference to elsewhere
   * @param interval where the share lies with 90 % probability, where that is worked out
   */
  public record Claim(
      String statement,
      Side side,
      int votes,
      int seen,
      double share,
      double z,
      double ratio,
      double ratioZ,
      boolean best,
      @Nullable Interval interval) {}

  public record Interval(double low, double high) {}

  public record Consensus(List<Claim> agree, List<Claim> disagree) {}

  /**
   * @param score the statement's intercept in the model, once what divides people is taken off
   * @param least the lower bound of agreement in the group that agrees least, 0 to 1
   */
  public record Bridge(String statement, double score, double least) {}

  public record Informed(double agree, double disagree) {}
}
