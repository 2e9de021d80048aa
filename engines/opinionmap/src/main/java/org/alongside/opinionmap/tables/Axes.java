package org.alongside.opinionmap.tables;

import java.util.Arrays;

/**
 * The two main axes of a covariance: for each statement how far an agreement moves somebody along
 * them. Unit vectors, rounded to 2⁻²⁰; the entry that is largest either way is positive, the first
 * of equals. Where votes vary in one direction only, or in none, the others are zero.
 */
public final class Axes {

  public static final int COUNT = 2;

  /** What a whole number along an axis stands for: a millionth, nearly. */
  static final double UNIT = 1.0 / (1 << 20);

  private final int[][] weights;
  private final double[] shares;

  private Axes(int[][] weights, double[] shares) {
    this.weights = weights;
    this.shares = shares;
  }

  public static Axes of(Covariance covariance) {
    var krylov = Krylov.of(covariance, COUNT);
    int[][] weights = new int[COUNT][covariance.size()];
    double[] shares = new double[COUNT];
    for (int axis = 0; axis < krylov.values().length; axis++) {
      weights[axis] = rounded(krylov.vectors()[axis]);
      shares[axis] = krylov.values()[axis] / covariance.trace();
    }
    return new Axes(weights, shares);
  }

  private static int[] rounded(double[] vector) {
    int[] rounded = new int[vector.length];
    int largest = 0;
    for (int place = 0; place < vector.length; place++) {
      rounded[place] = (int) Math.round(vector[place] / UNIT);
      if (Math.abs(rounded[place]) > Math.abs(rounded[largest])) largest = place;
    }
    if (rounded[largest] < 0)
      for (int place = 0; place < rounded.length; place++) rounded[place] = -rounded[place];
    return rounded;
  }

  /** At a place of the covariance, −1 to 1. */
  public double weight(int axis, int place) {
    return weights[axis][place] * UNIT;
  }

  /** How much of the variance lies along the axis, 0 to 1. */
  public double share(int axis) {
    return shares[axis];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Axes that
        && Arrays.deepEquals(weights, that.weights)
        && Arrays.equals(shares, that.shares);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(weights);
  }
}
