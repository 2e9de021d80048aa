package org.alongside.opinionmap.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.junit.jupiter.api.Test;

class AxesTest {

  @Test
  void axes_are_the_first_eigenvectors() {
    for (int statements : new int[] {3, 12, 60, 300}) {
      var ballots = Cast.of(400, statements, 0.3, statements).ballots();
      var covariance = Covariance.of(Tables.of(ballots), ballots);
      var axes = Axes.of(covariance);
      var matrix = new DMatrixRMaj(statements, statements);
      for (int j = 0; j < statements; j++)
        for (int k = 0; k < statements; k++) matrix.set(j, k, covariance.at(j, k));
      var eigen = DecompositionFactory_DDRM.eig(statements, true, true);
      assertThat(eigen.decompose(matrix)).isTrue();
      int first = 0;
      for (int v = 1; v < statements; v++)
        if (eigen.getEigenvalue(v).getReal() > eigen.getEigenvalue(first).getReal()) first = v;
      assertThat(axes.share(0) * covariance.trace())
          .isCloseTo(eigen.getEigenvalue(first).getReal(), within(1e-6 * covariance.trace()));
      double along = 0;
      for (int j = 0; j < statements; j++)
        along += axes.weight(0, j) * eigen.getEigenVector(first).get(j);
      assertThat(Math.abs(along)).isCloseTo(1, within(1e-5));
    }
  }

  @Test
  void people_stand_where_the_formula_says() {
    var ballots = Cast.of(300, 40, 0.3, 5).ballots("3", "8");
    var tables = Tables.of(ballots);
    var covariance = Covariance.of(tables, ballots);
    var picture = Picture.of(ballots, 2);
    int[] places = new int[40];
    Arrays.fill(places, -1);
    for (int place = 0; place < covariance.size(); place++)
      places[covariance.statement(place)] = place;
    for (int p = 0; p < ballots.people(); p++) {
      double x = 0;
      double y = 0;
      int cast = 0;
      for (int at = ballots.from(p); at < ballots.to(p); at++) {
        int place = places[ballots.statementAt(at)];
        if (place < 0) continue;
        cast++;
        x += (ballots.voteAt(at) - covariance.mean(place)) * picture.axes().weight(0, place);
        y += (ballots.voteAt(at) - covariance.mean(place)) * picture.axes().weight(1, place);
      }
      double stretch = cast == 0 ? 0 : Math.sqrt(38.0 / cast);
      assertThat(picture.placed().votes(p)).isEqualTo(cast);
      assertThat(picture.placed().x(p)).isCloseTo(x * stretch, within(1e-4));
      assertThat(picture.placed().y(p)).isCloseTo(y * stretch, within(1e-4));
    }
  }
}
