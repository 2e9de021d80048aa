package org.alongside.opinionmap.model;

/**
 * The logarithm of the gamma function of a number above 0, by Stirling's series; right to 1e-13.
 */
final class LogGamma {

  private static final double LARGE = 12;

  private LogGamma() {}

  static double of(double x) {
    double shift = 0;
    while (x < LARGE) shift += StrictMath.log(x++);
    double square = 1 / (x * x);
    double series =
        (1 / 12.0
                - square
                    * (1 / 360.0 - square * (1 / 1260.0 - square * (1 / 1680.0 - square / 1188))))
            / x;
    return (x - 0.5) * StrictMath.log(x) - x + StrictMath.log(2 * Math.PI) / 2 + series - shift;
  }

  /** Of n over k, the number of ways to choose. */
  static double choose(int n, int k) {
    return of(n + 1.0) - of(k + 1.0) - of(n - k + 1.0);
  }
}
