package org.alongside.sortition;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A lottery by types: panels as seats by type, with weights that sum to 1. */
record Mixture(List<Part> parts) {

  record Part(int[] seats, Fraction weight) {}

  /** Each type’s chance: its seats on average, over its people. */
  Fraction[] chances(Types types) {
    BigInteger unit = BigInteger.ONE;
    for (Part part : parts) unit = common(unit, part.weight().under());
    BigInteger[] seats = new BigInteger[types.size()];
    Arrays.fill(seats, BigInteger.ZERO);
    for (Part part : parts) {
      BigInteger weight = part.weight().over().multiply(unit.divide(part.weight().under()));
      for (int type = 0; type < seats.length; type++)
        if (part.seats()[type] > 0)
          seats[type] = seats[type].add(weight.multiply(BigInteger.valueOf(part.seats()[type])));
    }
    BigInteger whole = unit;
    return IntStream.range(0, seats.length)
        .mapToObj(type -> new Fraction(seats[type], whole).by(types.people(type)))
        .toArray(Fraction[]::new);
  }

  static BigInteger common(BigInteger one, BigInteger other) {
    return one.divide(one.gcd(other)).multiply(other);
  }

  List<Proof.Mixed> evidence() {
    return parts.stream()
        .map(part -> new Proof.Mixed(part.weight(), sparse(part.seats())))
        .toList();
  }

  private static Map<Integer, Integer> sparse(int[] seats) {
    Map<Integer, Integer> some = new TreeMap<>();
    for (int type = 0; type < seats.length; type++)
      if (seats[type] > 0) some.put(type, seats[type]);
    return some;
  }
}
