package org.alongside.opinionmap.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * The directions in which a covariance stretches most. Block Krylov iteration (Golub and Underwood
 * 1977; Musco and Musco 2015) with full orthogonalisation: four vectors at a time, so that the
 * matrix, which is larger than a core's cache, is read once for four; usually 6 to 12 times in all.
 * Products are in single precision: what they leave, a hundred-thousandth of the largest value, is
 * far below what one vote changes. The start is fixed, and each sum is made in one order, so that
 * the same covariance gives the same bits.
 */
final class Krylov {

  private static final int BLOCK = 4;
  private static final int MOST = 160;
  private static final double TOLERANCE = 1e-5;
  private static final double NOTHING = 1e-6;
  private static final int STRIP = 512;

  private final Covariance covariance;
  private final int wanted;
  private final double scale;
  private final List<double[]> basis = new ArrayList<>();
  private final List<double[]> images = new ArrayList<>();
  private final List<double[]> products = new ArrayList<>();
  private double[][] vectors = {};
  private double[] values = {};

  private Krylov(Covariance covariance, int wanted) {
    this.covariance = covariance;
    this.wanted = wanted;
    scale = covariance.trace();
  }

  /** As many as there are, at most; unit vectors by falling value. */
  static Krylov of(Covariance covariance, int wanted) {
    var krylov = new Krylov(covariance, wanted);
    if (krylov.scale > 0) krylov.iterate();
    return krylov;
  }

  double[][] vectors() {
    return vectors;
  }

  double[] values() {
    return values;
  }

  private void iterate() {
    List<double[]> next = new ArrayList<>();
    for (int v = 0; v < BLOCK; v++) next.add(start(v));
    for (boolean odd = true; ; odd = !odd) {
      List<double[]> block = orthogonal(next);
      basis.addAll(block);
      next = images(block);
      images.addAll(next);
      boolean all = block.isEmpty() || basis.size() >= Math.min(MOST, covariance.size());
      if ((all || !odd) && converged() || all) return;
    }
  }

  /** A sign a statement, from the mixing step of SplitMix64 (Steele, Lea, Flood 2014). */
  private double[] start(int v) {
    double[] start = new double[covariance.size()];
    for (int place = 0; place < start.length; place++) {
      long mixed = (place * (long) BLOCK + v + 1) * 0x9E3779B97F4A7C15L;
      mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
      mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
      start[place] = Math.sqrt(covariance.at(place, place)) * ((mixed ^ mixed >>> 31) < 0 ? -1 : 1);
    }
    return start;
  }

  private List<double[]> orthogonal(List<double[]> block) {
    List<double[]> kept = new ArrayList<>();
    for (double[] one : block) {
      double before = Math.sqrt(dot(one, one));
      double[] rest = one.clone();
      for (int twice = 0; twice < 2; twice++) {
        for (double[] other : basis) add(-dot(other, rest), other, rest);
        for (double[] other : kept) add(-dot(other, rest), other, rest);
      }
      double length = Math.sqrt(dot(rest, rest));
      if (length <= NOTHING * before) continue;
      for (int place = 0; place < rest.length; place++) rest[place] /= length;
      kept.add(rest);
    }
    return kept;
  }

  private List<double[]> images(List<double[]> block) {
    int size = covariance.size();
    float[][] from = new float[block.size()][size];
    float[][] to = new float[block.size()][size];
    for (int v = 0; v < from.length; v++)
      for (int place = 0; place < size; place++) from[v][place] = (float) block.get(v)[place];
    Cores.each(
        (size + STRIP - 1) / STRIP,
        strip -> covariance.multiply(from, to, strip * STRIP, Math.min(size, (strip + 1) * STRIP)));
    List<double[]> images = new ArrayList<>();
    for (float[] one : to) {
      double[] image = new double[size];
      for (int place = 0; place < size; place++) image[place] = one[place];
      images.add(image);
    }
    return images;
  }

  /** Rayleigh and Ritz: the best directions within the basis, and whether they are good enough. */
  private boolean converged() {
    int size = basis.size();
    while (products.size() < size) {
      double[] image = images.get(products.size());
      double[] row = new double[products.size() + 1];
      for (int j = 0; j < row.length; j++) row[j] = dot(basis.get(j), image);
      products.add(row);
    }
    var within = new DMatrixRMaj(size, size);
    for (int i = 0; i < size; i++)
      for (int j = 0; j <= i; j++) {
        within.set(i, j, products.get(i)[j]);
        within.set(j, i, products.get(i)[j]);
      }
    var eigen = DecompositionFactory_DDRM.eig(size, true, true);
    if (!eigen.decompose(within)) throw new IllegalStateException("No eigenvalues");
    int[] best =
        IntStream.range(0, size)
            .boxed()
            .sorted((a, b) -> Double.compare(value(eigen, b), value(eigen, a)))
            .filter(one -> value(eigen, one) > NOTHING * scale)
            .limit(wanted)
            .mapToInt(one -> one)
            .toArray();
    values = new double[best.length];
    vectors = new double[best.length][];
    double worst = 0;
    for (int v = 0; v < best.length; v++) {
      double[] weights = eigen.getEigenVector(best[v]).data;
      values[v] = value(eigen, best[v]);
      vectors[v] = combined(basis, weights);
      double[] residual = combined(images, weights);
      add(-values[v], vectors[v], residual);
      worst = Math.max(worst, Math.sqrt(dot(residual, residual)));
    }
    return best.length > 0 && worst <= TOLERANCE * values[0];
  }

  private static double value(EigenDecomposition_F64<DMatrixRMaj> eigen, int one) {
    return eigen.getEigenvalue(one).getReal();
  }

  private double[] combined(List<double[]> vectors, double[] weights) {
    double[] sum = new double[covariance.size()];
    for (int v = 0; v < weights.length; v++) add(weights[v], vectors.get(v), sum);
    return sum;
  }

  private static double dot(double[] a, double[] b) {
    // Four sums at once, as one would wait for itself at each step.
    double first = 0;
    double second = 0;
    double third = 0;
    double fourth = 0;
    int place = 0;
    for (; place + 3 < a.length; place += 4) {
      first += a[place] * b[place];
      second += a[place + 1] * b[place + 1];
      third += a[place + 2] * b[place + 2];
      fourth += a[place + 3] * b[place + 3];
    }
    for (; place < a.length; place++) first += a[place] * b[place];
    return first + second + (third + fourth);
  }

  private static void add(double factor, double[] from, double[] to) {
    for (int place = 0; place < to.length; place++) to[place] += factor * from[place];
  }
}
