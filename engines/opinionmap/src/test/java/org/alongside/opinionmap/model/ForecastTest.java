package org.alongside.opinionmap.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.alongside.opinionmap.Ballots;
import org.alongside.opinionmap.model.Forecast.Question;
import org.junit.jupiter.api.Test;

class ForecastTest {

  private static final Ballots BALLOTS = Town.ofTwoMinds(1).ballots();

  @Test
  void hidden_votes_are_foretold_better_than_by_the_statement_alone_and_honestly() {
    Hiding hiding = Hiding.share(BALLOTS, 0.2, 1);
    Judged all = Judged.of(BALLOTS, Hiding.NOTHING);
    List<Question> questions = new ArrayList<>();
    List<Boolean> agreed = new ArrayList<>();
    for (int i = 0; i < all.size(); i++)
      if (hiding.hides(all.person[i], all.statement[i])) {
        questions.add(new Question(all.person[i], all.statement[i]));
        agreed.add(all.agrees[i]);
      }
    boolean[] agrees = new boolean[agreed.size()];
    for (int i = 0; i < agrees.length; i++) agrees[i] = agreed.get(i);
    Forecast forecast = Forecast.of(BALLOTS, hiding, questions);
    StatementRates rates = new StatementRates(Judged.of(BALLOTS, hiding));
    double[] model = new double[agrees.length];
    double[] rate = new double[agrees.length];
    for (int q = 0; q < agrees.length; q++) {
      model[q] = forecast.chance(q);
      rate[q] = rates.of(questions.get(q).statement());
    }

    Score score = Score.of(model, agrees);

    assertThat(score.logLoss()).isLessThan(0.9 * Score.of(rate, agrees).logLoss());
    assertThat(score.calibrationError()).isLessThan(score.noise() + 0.03);
  }

  @Test
  void what_is_hidden_has_no_influence() {
    Question hidden = new Question(0, BALLOTS.statementAt(BALLOTS.from(0)));
    Hiding hiding = (p, s) -> p == hidden.person() && s == hidden.statement();
    Ballots.Builder other = Ballots.builder();
    for (int p = 0; p < BALLOTS.people(); p++)
      for (int i = BALLOTS.from(p); i < BALLOTS.to(p); i++) {
        int s = BALLOTS.statementAt(i);
        int vote = hiding.hides(p, s) ? -1 : BALLOTS.voteAt(i);
        other.vote(BALLOTS.person(p), BALLOTS.statement(s), vote);
      }

    double chance = Forecast.of(BALLOTS, hiding, List.of(hidden)).chance(0);

    assertThat(Forecast.of(other.ordered(), hiding, List.of(hidden)).chance(0)).isEqualTo(chance);
    assertThat(chance).isBetween(0.0, 1.0);
  }

  @Test
  void a_statement_that_divides_bridges_less_than_one_that_as_many_agree_with() {
    Ballots.Builder votes = Ballots.builder();
    for (int p = 0; p < 100; p++) {
      votes.vote("p" + p, "divides", p < 70 ? 1 : -1);
      votes.vote("p" + p, "bridges", p % 10 < 7 ? 1 : -1);
      for (int s = 0; s < 6; s++) votes.vote("p" + p, "s" + s, p < 70 == (s < 3) ? 1 : -1);
    }
    Ballots ballots = votes.ordered();

    Standings standings = Standings.of(ballots);

    assertThat(ballots.statement(0)).isEqualTo("bridges");
    assertThat(ballots.statement(1)).isEqualTo("divides");
    assertThat(standings.of(0).bridging()).isGreaterThan(standings.of(1).bridging());
  }
}
