package org.alongside.sortition.verifier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.alongside.sortition.Certificate;
import org.alongside.sortition.Fraction;
import org.alongside.sortition.Proof;

/**
 * That nobody’s chance could be raised without lowering that of somebody who has no more. From
 * below: panels with weights, each of which meets the rules, give everybody her chance. From above:
 * round by round, weights of types prove that some chance of those not settled yet can’t be larger
 * than it is; all that carry weight are thereby settled, and later rounds take them as they are.
 */
final class Optimality {
  static final Fraction NEARLY = Fraction.of(1, 1_000_000_000);

  private final Order order;
  private final Certificate certificate;
  private final Proof proof;
  private final List<Bounding.Type> types = new ArrayList<>();
  private final Map<String, Fraction> chances = new HashMap<>();
  private final List<Fraction> chanceOf = new ArrayList<>();
  private final Map<Integer, Fraction> settled = new HashMap<>();
  private Fraction gap = Fraction.ZERO;

  Optimality(Order order, Certificate certificate) {
    this.order = order;
    this.certificate = certificate;
    proof = certificate.proof();
  }

  /**
   * Everybody is in one type, with people like her; and each type has the chance that the mixture
   * gives it.
   */
  Map<String, Fraction> chances() {
    for (var ids : proof.types()) {
      if (ids.isEmpty()) throw new Broken("a type of the certificate is empty");
      var first = ids.getFirst();
      types.add(new Bounding.Type(ids.size(), order.rowsOf(first), order.homeOf(first)));
      for (var id : ids) {
        if (!order.people().contains(id))
          throw new Broken("the certificate has %s, who is not on the roster", id);
        if (chances.put(id, Fraction.ZERO) != null)
          throw new Broken("the certificate has %s in two types", id);
        if (!order.rowsOf(id).equals(order.rowsOf(first)))
          throw new Broken("the certificate takes %s and %s for alike, and they aren’t", first, id);
        if (ids.size() > 1 && !order.homeOf(id).isEmpty())
          throw new Broken(
              "the certificate takes %s for alike with others, and she shares a household", id);
      }
    }
    for (var id : order.people())
      if (!chances.containsKey(id)) throw new Broken("the certificate leaves out %s", id);
    mix();
    return chances;
  }

  private void mix() {
    var sum = Fraction.ZERO;
    var seats = new Fraction[types.size()];
    Arrays.fill(seats, Fraction.ZERO);
    int number = 0;
    for (var mixed : proof.mixture()) {
      var panel = "panel %d of the certificate".formatted(++number);
      if (mixed.weight().signum() < 0) throw new Broken("%s has a weight below 0", panel);
      var ids = new ArrayList<String>();
      mixed.seats().forEach((type, some) -> ids.addAll(seated(panel, type, some)));
      order.keep(panel, ids);
      sum = sum.plus(mixed.weight());
      mixed
          .seats()
          .forEach((type, some) -> seats[type] = seats[type].plus(mixed.weight().times(some)));
    }
    if (!sum.equals(Fraction.ONE))
      throw new Broken("the weights of the certificate sum to %s, not 1", sum.toDouble());
    for (int type = 0; type < seats.length; type++) {
      var chance = seats[type].by(types.get(type).people());
      chanceOf.add(chance);
      for (var id : proof.types().get(type)) chances.put(id, chance);
    }
  }

  private List<String> seated(String panel, int type, int some) {
    if (type < 0 || type >= types.size())
      throw new Broken("%s has type %d, which isn’t there", panel, type);
    var ids = proof.types().get(type);
    if (some < 0 || some > ids.size())
      throw new Broken(
          "%s has %d people of type %d, and there are %d", panel, some, type, ids.size());
    return ids.subList(0, some);
  }

  /**
   * Checks every round; the answer says what was shown, and how many bounds rest on the solver’s
   * word.
   */
  int rounds() {
    var bounding = new Bounding(order, types);
    int number = 0;
    for (var round : proof.rounds()) {
      number++;
      try {
        round(round, bounding);
      } catch (Broken broken) {
        throw new Broken("round %d: ".formatted(number) + broken.getMessage());
      }
    }
    if (settled.size() < types.size())
      throw new Broken("%d types are never settled", types.size() - settled.size());
    if (certificate.gap() < gap.toDouble() - 1e-15)
      throw new Broken(
          "the certificate says the gap is %s, and it is %s", certificate.gap(), gap.toDouble());
    if (certificate.proved() && bounding.believed() > 0)
      throw new Broken(
          "the certificate says proved, and %d bounds rest on the solver’s word",
          bounding.believed());
    return bounding.believed();
  }

  private void round(Proof.Round round, Bounding bounding) {
    var spent = Fraction.ZERO;
    var people = Fraction.ZERO;
    var settles = new HashSet<Integer>();
    for (var one : round.weights().entrySet()) {
      int type = one.getKey();
      if (type < 0 || type >= types.size()) throw new Broken("there is no type %d", type);
      if (one.getValue().signum() < 0) throw new Broken("type %d weighs less than 0", type);
      if (one.getValue().signum() == 0) continue;
      var weight = one.getValue().times(types.get(type).people());
      if (settled.containsKey(type)) spent = spent.plus(weight.times(chanceOf.get(type)));
      else {
        people = people.plus(weight);
        settles.add(type);
      }
    }
    if (settles.isEmpty()) throw new Broken("it settles nobody");
    if (!settles.equals(new HashSet<>(round.settles())))
      throw new Broken("it doesn’t settle those that it says");
    var upper = bounding.of(round.weights(), round.bound()).minus(spent).by(people);
    if (upper.minus(round.upper()).compareTo(NEARLY) > 0)
      throw new Broken(
          "its weights show at most %s, and it says %s",
          upper.toDouble(), round.upper().toDouble());
    for (int type = 0; type < types.size(); type++) {
      if (settled.containsKey(type)) continue;
      var short_ = upper.minus(chanceOf.get(type));
      if (short_.compareTo(NEARLY) > 0)
        throw new Broken(
            "type %d (%s) has the chance %s, and its weights allow %s",
            type,
            proof.types().get(type).getFirst(),
            chanceOf.get(type).toDouble(),
            upper.toDouble());
      if (!settles.contains(type)) continue;
      if (short_.compareTo(gap) > 0) gap = short_;
      if (short_.negate().compareTo(NEARLY) > 0)
        throw new Broken(
            "type %d (%s) has the chance %s, and nobody could have more than %s",
            type,
            proof.types().get(type).getFirst(),
            chanceOf.get(type).toDouble(),
            upper.toDouble());
    }
    for (int type : settles) settled.put(type, chanceOf.get(type));
  }

  Fraction gap() {
    return gap;
  }
}
