package org.alongside.sortition;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;

/**
 * The evidence of a certificate, in exact numbers. Types are sets of ids (in order) who are alike:
 * equal in all features that a rule names, and alone in their households; whoever shares a
 * household with others of the pool is a type of her own. Mixture is the lottery by types: its
 * weights sum to 1, each of its panels meets the rules, and a person's chance is the seats of her
 * type, averaged, over the people of her type. Rounds prove, one after the other, that nobody's
 * chance can be raised without lowering that of somebody who has no more.
 *
 * <p>Types, quotas and intersections are named by their index, from 0, in this record and in the
 * rules.
 */
public record Proof(List<List<String>> types, List<Mixed> mixture, List<Round> rounds) {

  public Proof {
    types = List.copyOf(types);
    mixture = List.copyOf(mixture);
    rounds = List.copyOf(rounds);
  }

  /** One panel by types: seats by type (those with none are left out), and its weight. */
  public record Mixed(Fraction weight, Map<Integer, Integer> seats) {}

  /**
   * Settles the chance of some types. Weights w ≥ 0 by type: for every panel c that meets the
   * rules, Σ w·c ≤ bound. With n people of a type and p the chances already settled by earlier
   * rounds, the smallest chance among types not settled earlier is at most upper = (bound − Σ over
   * settled w·n·p) / Σ over unsettled w·n. Settled are unsettled types with w &gt; 0; the lottery
   * gives each of them that chance (within the gap). After the last round all types are settled.
   */
  public record Round(
      List<Integer> settles, Map<Integer, Fraction> weights, Fraction upper, Bound bound) {}

  /** Why no panel has Σ w·c above a value: multipliers, or cases each of which has its reason. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
  @JsonSubTypes({
    @JsonSubTypes.Type(Multipliers.class),
    @JsonSubTypes.Type(Cases.class),
    @JsonSubTypes.Type(Claimed.class)
  })
  public sealed interface Bound {}

  /**
   * Weak duality. Multipliers λ of the seats (any sign), μ of each quota and intersection (left
   * out: 0), η ≥ 0 of each household that people share. A type's rest is r = w − λ − Σ μ of the
   * rows it counts in − η of its household; its seats lie between low and high: 0 and its people,
   * or what the cases left. Then Σ w·c ≤ λ·seats + Σ (μ·max where μ &gt; 0, else μ·min) + Σ η + Σ
   * (r·high where r &gt; 0, else r·low).
   */
  public record Multipliers(
      Fraction seats,
      Map<Integer, Fraction> quotas,
      Map<Integer, Fraction> intersections,
      Map<String, Fraction> households)
      implements Bound {}

  /**
   * Every panel has at most so many of the type, or more: the bound of both cases is the larger of
   * theirs.
   */
  public record Cases(int type, int atMost, Bound fewer, Bound more) implements Bound {}

  /**
   * The solver says so: exact in whole numbers, but nothing that could be checked without a solver.
   */
  public record Claimed(Fraction value) implements Bound {}
}
