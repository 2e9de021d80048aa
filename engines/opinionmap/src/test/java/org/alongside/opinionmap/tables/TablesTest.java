package org.alongside.opinionmap.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.alongside.opinionmap.BadInput;
import org.alongside.opinionmap.Ballots;
import org.junit.jupiter.api.Test;

class TablesTest {

  @Test
  void pairs_are_those_of_a_plain_count() {
    // Of 30 statements, those with 3 votes are busy already: both ways of counting are met.
    for (double chance : new double[] {0.05, 0.3, 1}) {
      var ballots = Cast.of(200, 30, chance, 1).ballots();
      var tables = Tables.of(ballots);
      for (int j = 0; j < 30; j++)
        for (int k = 0; k < 30; k++) {
          int[] plain = plain(ballots, j, k);
          assertThat(new int[] {tables.together(j, k), tables.sum(j, k), tables.product(j, k)})
              .isEqualTo(plain);
        }
    }
  }

  @Test
  void any_order_of_votes_gives_the_same_tables() {
    var cast = Cast.of(100, 40, 0.2, 2);
    var tables = Tables.of(cast.ballots());
    for (int seed = 0; seed < 5; seed++)
      assertThat(Tables.of(cast.shuffled(seed).ballots())).isEqualTo(tables);
  }

  @Test
  void workers_who_count_some_of_the_people_each_come_to_the_same() {
    var cast = Cast.of(90, 20, 0.4, 3);
    var tables = Tables.of(worker(cast, 0));
    tables.add(Tables.of(worker(cast, 1)));
    tables.add(Tables.of(worker(cast, 2)));
    assertThat(tables).isEqualTo(Tables.of(cast.ballots()));
    assertThatThrownBy(() -> tables.add(new Tables(3))).isInstanceOf(BadInput.class);
  }

  @Test
  void the_covariance_is_that_of_votes_with_means_for_what_is_missing() {
    var ballots = Cast.of(150, 25, 0.3, 4).ballots("7");
    var tables = Tables.of(ballots);
    var covariance = Covariance.of(tables, ballots);
    assertThat(covariance.size()).isEqualTo(24);
    for (int j = 0; j < covariance.size(); j++)
      for (int k = 0; k < covariance.size(); k++) {
        double sum = 0;
        for (int p = 0; p < ballots.people(); p++)
          sum +=
              away(ballots, tables, p, covariance.statement(j))
                  * away(ballots, tables, p, covariance.statement(k));
        assertThat(covariance.at(j, k)).isCloseTo(sum, within(1e-9));
      }
  }

  @Test
  void ten_thousand_statements_are_refused_in_a_sentence() {
    var builder = Ballots.builder();
    for (int s = 0; s < 10_000; s++) builder.vote("amina", "" + s, 1);
    var ballots = builder.build();
    assertThatThrownBy(() -> Tables.of(ballots))
        .isInstanceOf(BadInput.class)
        .hasMessage(
            "A map takes at most 6,000 statements, and there are 10,000; take some out, or split them");
  }

  private static Ballots worker(Cast cast, int remainder) {
    var builder = Ballots.builder();
    for (int s = 0; s < 20; s++) builder.statement("" + s);
    for (var vote : cast.votes())
      if (vote.person().hashCode() % 3 == remainder)
        builder.vote(vote.person(), vote.statement(), vote.vote());
    return builder.ordered();
  }

  private static int[] plain(Ballots ballots, int j, int k) {
    int[] plain = new int[3];
    for (int p = 0; p < ballots.people(); p++) {
      int first = vote(ballots, p, j);
      int second = vote(ballots, p, k);
      if (first == Rows.NONE || second == Rows.NONE) continue;
      plain[0]++;
      plain[1] += first;
      plain[2] += first * second;
    }
    return plain;
  }

  private static double away(Ballots ballots, Tables tables, int person, int statement) {
    int vote = vote(ballots, person, statement);
    return vote == Rows.NONE ? 0 : vote - tables.mean(statement);
  }

  private static int vote(Ballots ballots, int person, int statement) {
    for (int at = ballots.from(person); at < ballots.to(person); at++)
      if (ballots.statementAt(at) == statement) return ballots.voteAt(at);
    return Rows.NONE;
  }
}
