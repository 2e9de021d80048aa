package org.alongside.sortition;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Multipliers as a solver found them: of the seats, of each row, of each household. */
record Duals(double seats, double[] rows, double[] households) {

  double largest() {
    return DoubleStream.concat(
            DoubleStream.of(seats),
            DoubleStream.concat(Arrays.stream(rows), Arrays.stream(households)))
        .map(Math::abs)
        .max()
        .orElse(0);
  }

  Duals by(double divisor) {
    return new Duals(
        seats / divisor,
        Arrays.stream(rows).map(one -> one / divisor).toArray(),
        Arrays.stream(households).map(one -> one / divisor).toArray());
  }
}
