package org.alongside.opinionmap.model;

import java.util.SplittableRandom;

/**
 * Draws from the distributions that sampling needs, the same for a seed on any machine: only strict
 * mathematics. Normal by Marsaglia's polar method (1964), truncated normal by Robert (1995), gamma
 * by Marsaglia and Tsang (2000).
 */
final class Noise {

  private final SplittableRandom random;
  private double spare = Double.NaN;

  Noise(long seed) {
    random = new SplittableRandom(seed);
  }

  double uniform() {
    return random.nextDouble();
  }

  double normal() {
    if (!Double.isNaN(spare)) {
      double normal = spare;
      spare = Double.NaN;
      return normal;
    }
    while (true) {
      double x = 2 * random.nextDouble() - 1;
      double y = 2 * random.nextDouble() - 1;
      double square = x * x + y * y;
      if (square >= 1 || square == 0) continue;
      double stretch = Math.sqrt(-2 * StrictMath.log(square) / square);
      spare = y * stretch;
      return x * stretch;
    }
  }

  /** Normal with this mean and deviation 1, given that it is above 0. */
  double positive(double mean) {
    return mean > -0.5 ? rejected(mean) : mean + tail(-mean);
  }

  private double rejected(double mean) {
    while (true) {
      double draw = mean + normal();
      if (draw > 0) return draw;
    }
  }

  /** Standard normal, given that it is above {@code least}, which is above 0. */
  private double tail(double least) {
    double rate = (least + Math.sqrt(least * least + 4)) / 2;
    while (true) {
      double draw = least - StrictMath.log(1 - random.nextDouble()) / rate;
      double off = draw - rate;
      if (random.nextDouble() <= StrictMath.exp(-off * off / 2)) return draw;
    }
  }

  /** Gamma with rate 1; the shape is at least 1. */
  double gamma(double shape) {
    double d = shape - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = normal();
      double v = 1 + c * x;
      if (v <= 0) continue;
      v = v * v * v;
      double u = 1 - random.nextDouble();
      if (StrictMath.log(u) < x * x / 2 + d - d * v + d * StrictMath.log(v)) return d * v;
    }
  }
}
