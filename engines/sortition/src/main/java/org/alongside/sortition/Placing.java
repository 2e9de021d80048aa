package org.alongside.sortition;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * From panels by types to panels of people, so that people of a type have exactly the same chance.
 * A part of the lottery with c seats for a type is a stretch, as long as its weight, on which c of
 * its people are to stand. One person after the other stands where most are still missing, for as
 * long as her chance; that never fails (Gale 1957, Ryser 1957) and cuts at most one stretch a
 * person, so there are at most as many panels as parts and people.
 */
final class Placing {

  private final Types types;
  private final Mixture mixture;
  private final Fraction[] chances;
  private final BigInteger unit;
  private final BigInteger[] lengths;

  Placing(Types types, Mixture mixture, Fraction[] chances) {
    this.types = types;
    this.mixture = mixture;
    this.chances = chances;
    BigInteger common = BigInteger.ONE;
    for (Fraction chance : chances) common = Mixture.common(common, chance.under());
    for (Mixture.Part part : mixture.parts())
      common = Mixture.common(common, part.weight().under());
    unit = common;
    lengths = mixture.parts().stream().map(part -> units(part.weight())).toArray(BigInteger[]::new);
  }

  private BigInteger units(Fraction of) {
    return of.over().multiply(unit.divide(of.under()));
  }

  /** Where the same people of a type stand, and how many more are missing. */
  private static final class Stretch {
    final int part;
    BigInteger length;
    int missing;
    final List<String> people;

    Stretch(int part, BigInteger length, int missing, List<String> people) {
      this.part = part;
      this.length = length;
      this.missing = missing;
      this.people = people;
    }

    Stretch cut(BigInteger first) {
      Stretch rest = new Stretch(part, length.subtract(first), missing, new ArrayList<>(people));
      length = first;
      return rest;
    }
  }

  List<Panel> panels() {
    List<List<List<Stretch>>> byPart = new ArrayList<>();
    for (int part = 0; part < lengths.length; part++) byPart.add(new ArrayList<>());
    for (int type = 0; type < types.size(); type++)
      seat(type).forEach((part, stretches) -> byPart.get(part).add(stretches));
    Map<List<String>, BigInteger> panels = new TreeMap<>(Placing::compare);
    for (List<List<Stretch>> part : byPart) merge(part, panels);
    return panels.entrySet().stream()
        .map(one -> new Panel(one.getKey(), new Fraction(one.getValue(), unit).toDouble()))
        .toList();
  }

  private Map<Integer, List<Stretch>> seat(int type) {
    List<Stretch> line = new ArrayList<>();
    for (int part = 0; part < lengths.length; part++) {
      int seats = mixture.parts().get(part).seats()[type];
      if (seats > 0) line.add(new Stretch(part, lengths[part], seats, new ArrayList<>(seats)));
    }
    BigInteger chance = units(chances[type]);
    for (String person : types.types().get(type).ids()) stand(person, chance, line);
    return line.stream().collect(Collectors.groupingBy(one -> one.part));
  }

  private static void stand(String person, BigInteger chance, List<Stretch> line) {
    BigInteger left = chance;
    int most = line.stream().mapToInt(one -> one.missing).max().orElse(0);
    for (int missing = most; missing > 0 && left.signum() > 0; missing--)
      for (int at = 0; at < line.size() && left.signum() > 0; at++) {
        Stretch one = line.get(at);
        // Where she stands already, one fewer is missing than was; such a stretch must not be met
        // again.
        if (one.missing != missing
            || (!one.people.isEmpty() && one.people.getLast().equals(person))) continue;
        if (one.length.compareTo(left) > 0) line.add(at + 1, one.cut(left));
        one.people.add(person);
        one.missing--;
        left = left.subtract(one.length);
      }
  }

  /** Cuts all types’ stretches of a part at the same places. */
  private static void merge(List<List<Stretch>> part, Map<List<String>, BigInteger> panels) {
    TreeSet<BigInteger> ends = new TreeSet<>();
    for (List<Stretch> stretches : part) {
      BigInteger end = BigInteger.ZERO;
      for (Stretch one : stretches) {
        end = end.add(one.length);
        ends.add(end);
      }
    }
    int[] at = new int[part.size()];
    BigInteger[] until = part.stream().map(one -> one.getFirst().length).toArray(BigInteger[]::new);
    BigInteger start = BigInteger.ZERO;
    for (BigInteger end : ends) {
      List<String> ids = new ArrayList<>();
      for (int type = 0; type < at.length; type++) {
        ids.addAll(part.get(type).get(at[type]).people);
        if (until[type].equals(end) && ++at[type] < part.get(type).size())
          until[type] = end.add(part.get(type).get(at[type]).length);
      }
      Collections.sort(ids);
      panels.merge(ids, end.subtract(start), BigInteger::add);
      start = end;
    }
  }

  private static int compare(List<String> one, List<String> other) {
    for (int at = 0; at < Math.min(one.size(), other.size()); at++) {
      int order = one.get(at).compareTo(other.get(at));
      if (order != 0) return order;
    }
    return Integer.compare(one.size(), other.size());
  }
}
