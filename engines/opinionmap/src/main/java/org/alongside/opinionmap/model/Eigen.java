package org.alongside.opinionmap.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;

/**
 * The directions in which a symmetric matrix stretches most, by orthogonal iteration with a few
 * directions more than wanted (Stewart 1969), from a fixed start. When the matrix changes a little,
 * iterating goes on from where it was.
 */
final class Eigen {

  private static final int SPARE = 4;
  private static final int ROUNDS = 40;
  private static final double TOLERANCE = 1e-10;

  private final double[][] matrix;
  private final int wanted;
  private double[][] basis;
  private double[] values;

  Eigen(double[][] matrix, int wanted) {
    this.matrix = matrix;
    this.wanted = wanted;
    int size = Math.min(matrix.length, wanted + SPARE);
    values = new double[Math.max(size, wanted)];
    basis = new double[size][matrix.length];
    Noise noise = new Noise(size);
    for (double[] vector : basis) Arrays.setAll(vector, i -> noise.normal());
    orthogonalise();
  }

  double value(int which) {
    return values[which];
  }

  double vector(int which, int row) {
    return which < basis.length ? basis[which][row] : 0;
  }

  /** Works the directions out for what the matrix holds now; the largest entry is positive. */
  void iterate() {
    for (int round = 0; round < ROUNDS; round++) {
      double[][] images = images();
      rotate(images);
      double off = 0;
      for (int v = 0; v < Math.min(wanted, basis.length); v++)
        for (int i = 0; i < matrix.length; i++)
          off = Math.max(off, Math.abs(images[v][i] - values[v] * basis[v][i]));
      if (off <= TOLERANCE * Math.abs(values[0])) break;
      if (round == ROUNDS - 1) break;
      basis = images;
      orthogonalise();
    }
    for (double[] vector : basis) turn(vector);
  }

  /** Row by row, so that a large matrix is read once for all directions. */
  private double[][] images() {
    double[][] images = new double[basis.length][matrix.length];
    for (int row = 0; row < matrix.length; row++)
      for (int v = 0; v < basis.length; v++) images[v][row] = dot(matrix[row], basis[v]);
    return images;
  }

  /** Rayleigh and Ritz: within the basis, turns to directions of their own, largest value first. */
  private void rotate(double[][] images) {
    int size = basis.length;
    DMatrixRMaj small = new DMatrixRMaj(size, size);
    for (int i = 0; i < size; i++)
      for (int j = 0; j <= i; j++) {
        double value = dot(basis[j], images[i]);
        small.set(i, j, value);
        small.set(j, i, value);
      }
    var eigen = DecompositionFactory_DDRM.eig(size, true, true);
    if (!eigen.decompose(small)) throw new IllegalStateException("No eigenvalues");
    int[] order =
        IntStream.range(0, size)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -eigen.getEigenvalue(i).getReal()))
            .mapToInt(i -> i)
            .toArray();
    double[][] before = basis.clone();
    double[][] imagesBefore = images.clone();
    for (int v = 0; v < size; v++) {
      values[v] = eigen.getEigenvalue(order[v]).getReal();
      double[] weights = eigen.getEigenVector(order[v]).data;
      basis[v] = combined(before, weights);
      images[v] = combined(imagesBefore, weights);
    }
  }

  private static double[] combined(double[][] vectors, double[] weights) {
    double[] sum = new double[vectors[0].length];
    for (int v = 0; v < weights.length; v++)
      for (int i = 0; i < sum.length; i++) sum[i] += weights[v] * vectors[v][i];
    return sum;
  }

  private void orthogonalise() {
    for (int v = 0; v < basis.length; v++) {
      for (int twice = 0; twice < 2; twice++)
        for (int w = 0; w < v; w++) {
          double along = dot(basis[v], basis[w]);
          for (int i = 0; i < matrix.length; i++) basis[v][i] -= along * basis[w][i];
        }
      double length = Math.sqrt(dot(basis[v], basis[v]));
      for (int i = 0; i < matrix.length; i++) basis[v][i] = length > 0 ? basis[v][i] / length : 0;
    }
  }

  private static void turn(double[] vector) {
    double largest = 0;
    for (double entry : vector) if (Math.abs(entry) > Math.abs(largest)) largest = entry;
    if (largest < 0) for (int i = 0; i < vector.length; i++) vector[i] = -vector[i];
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) sum += a[i] * b[i];
    return sum;
  }
}
