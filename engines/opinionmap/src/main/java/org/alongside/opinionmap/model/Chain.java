package org.alongside.opinionmap.model;

import java.util.Arrays;

/**
 * A Gibbs sampler for biased matrix factorisation with a probit link: person p agrees with
 * statement s where {@code common_s + bias_p + taste_p · loading_s} and a standard normal error are
 * above 0. Normal priors stand for the ridge, and their widths are learnt, too, one for each
 * factor, so that a factor without use fades away. Averaging over draws, rather than taking the
 * best fit, keeps chances honest for those who voted little.
 *
 * <p>Sources: Albert and Chib (1993) for the probit, Salakhutdinov and Mnih (2008) for the
 * factorisation. A sweep costs votes × (factors + 1)².
 */
final class Chain {

  private final Judged judged;
  private final int size;
  private final Noise noise;
  private final Regression regression;

  /** By person: bias, then taste. */
  private final double[] people;

  /** By statement: what all have in common, then loadings. */
  private final double[] statements;

  private final double[] latent;
  private final double[] personPrecision;
  private final double[] statementPrecision;
  private double commonMean;

  Chain(Judged judged, int factors, long seed) {
    this.judged = judged;
    size = factors + 1;
    noise = new Noise(seed);
    regression = new Regression(size);
    people = new double[judged.people * size];
    statements = new double[judged.statements * size];
    latent = new double[judged.size()];
    personPrecision = new double[size];
    statementPrecision = new double[size];
    Arrays.fill(personPrecision, 1);
    personPrecision[0] = 4;
    Arrays.fill(statementPrecision, 2);
    statementPrecision[0] = 1;
    for (int i = 0; i < people.length; i++) if (i % size != 0) people[i] = 0.3 * noise.normal();
    for (int i = 0; i < statements.length; i++)
      if (i % size != 0) statements[i] = 0.3 * noise.normal();
  }

  /** The inclination of a person to agree, in deviations of the error. */
  double inclination(int person, int statement) {
    int p = person * size;
    int s = statement * size;
    double sum = people[p] + statements[s];
    for (int i = 1; i < size; i++) sum += people[p + i] * statements[s + i];
    return sum;
  }

  /** The inclination of somebody with an average taste and no bias. */
  double common(int statement) {
    return statements[statement * size];
  }

  /** How far a step of one deviation of taste can move the inclination. */
  double divides(int statement) {
    double square = 0;
    for (int i = 1; i < size; i++) {
      double loading = statements[statement * size + i];
      square += loading * loading;
    }
    return Math.sqrt(square);
  }

  void sweep() {
    drawLatent();
    drawPeople();
    drawStatements();
    drawWidths();
  }

  private void drawLatent() {
    for (int i = 0; i < latent.length; i++) {
      double mean = inclination(judged.person[i], judged.statement[i]);
      latent[i] = judged.agrees[i] ? noise.positive(mean) : -noise.positive(-mean);
    }
  }

  private void drawPeople() {
    for (int p = 0; p < judged.people; p++) {
      regression.begin(personPrecision, 0);
      for (int i = judged.byPerson[p]; i < judged.byPerson[p + 1]; i++) {
        int s = judged.statement[i];
        regression.observe(statements, s, latent[i] - statements[s * size]);
      }
      regression.draw(noise, people, p);
    }
  }

  private void drawStatements() {
    for (int s = 0; s < judged.statements; s++) {
      regression.begin(statementPrecision, commonMean);
      for (int at = judged.byStatement[s]; at < judged.byStatement[s + 1]; at++) {
        int i = judged.order[at];
        int p = judged.person[i];
        regression.observe(people, p, latent[i] - people[p * size]);
      }
      regression.draw(noise, statements, s);
    }
  }

  private void drawWidths() {
    int rows = judged.statements;
    double sum = 0;
    for (int s = 0; s < rows; s++) sum += statements[s * size];
    commonMean = sum / rows + noise.normal() / Math.sqrt(statementPrecision[0] * rows);
    statementPrecision[0] = precision(statements, rows, 0, commonMean, 1);
    for (int i = 1; i < size; i++) statementPrecision[i] = precision(statements, rows, i, 0, 0.5);
    personPrecision[0] = precision(people, judged.people, 0, 0, 0.25);
  }

  private double precision(double[] values, int rows, int column, double mean, double prior) {
    double squares = 0;
    for (int row = 0; row < rows; row++) {
      double off = values[row * size + column] - mean;
      squares += off * off;
    }
    return noise.gamma(1 + rows / 2.0) / (prior + squares / 2);
  }
}
