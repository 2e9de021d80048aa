package org.alongside.opinionmap.model;

import java.util.Arrays;

/**
 * Bayesian linear regression with noise of deviation 1 and a normal prior: take observations, then
 * draw coefficients from what they leave possible. One is reused for many, so nothing is allocated.
 * A draw costs a third of the cube of the number of coefficients.
 */
final class Regression {

  private final int size;
  private final double[] precision;
  private final double[] pull;

  Regression(int size) {
    this.size = size;
    precision = new double[size * size];
    pull = new double[size];
  }

  /** Begins anew; the prior mean is 0 but for the first coefficient. */
  void begin(double[] priorPrecision, double firstMean) {
    Arrays.fill(precision, 0);
    Arrays.fill(pull, 0);
    for (int i = 0; i < size; i++) precision[i * size + i] = priorPrecision[i];
    pull[0] = priorPrecision[0] * firstMean;
  }

  /** An observation whose first regressor is 1; the others stand in the row from its second on. */
  void observe(double[] rows, int row, double value) {
    int base = row * size;
    precision[0] += 1;
    pull[0] += value;
    for (int i = 1; i < size; i++) {
      double x = rows[base + i];
      int line = i * size;
      pull[i] += x * value;
      precision[line] += x;
      for (int j = 1; j <= i; j++) precision[line + j] += x * rows[base + j];
    }
  }

  /** Puts a draw of the coefficients into a row. */
  void draw(Noise noise, double[] into, int row) {
    factor();
    for (int i = 0; i < size; i++) {
      double sum = pull[i];
      for (int j = 0; j < i; j++) sum -= precision[i * size + j] * pull[j];
      pull[i] = sum / precision[i * size + i];
    }
    for (int i = 0; i < size; i++) pull[i] += noise.normal();
    for (int i = size - 1; i >= 0; i--) {
      double sum = pull[i];
      for (int j = i + 1; j < size; j++) sum -= precision[j * size + i] * pull[j];
      pull[i] = sum / precision[i * size + i];
      into[row * size + i] = pull[i];
    }
  }

  /** Cholesky, in place, lower triangle. */
  private void factor() {
    for (int i = 0; i < size; i++)
      for (int j = 0; j <= i; j++) {
        double sum = precision[i * size + j];
        for (int k = 0; k < j; k++) sum -= precision[i * size + k] * precision[j * size + k];
        precision[i * size + j] = i == j ? Math.sqrt(sum) : sum / precision[j * size + j];
      }
  }
}
